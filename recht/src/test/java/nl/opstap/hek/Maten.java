package nl.opstap.hek;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.DefaultCaseLabelTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.SwitchTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/**
 * What is larger than it may be, by what it is: files over 300 lines, methods over 30, more than
 * eight parameters, and a {@code default} over a sealed type, which would hide a new kind.
 */
final class Maten extends TreePathScanner<@Nullable Void, @Nullable Void> {

  private static final int REGELS_PER_BESTAND = 300;
  private static final int REGELS_PER_METHODE = 30;
  private static final int PARAMETERS = 8;
  private static final String BEGIN = "/nl/opstap/";

  private final Bronnen bronnen;
  private final CompilationUnitTree eenheid;
  private final Map<String, Integer> teGroot;

  private Maten(Bronnen bronnen, CompilationUnitTree eenheid, Map<String, Integer> teGroot) {
    this.bronnen = bronnen;
    this.eenheid = eenheid;
    this.teGroot = teGroot;
  }

  /** What is too large in the sources below a directory, and how large it is. */
  static Map<String, Integer> van(Path map) {
    Bronnen bronnen = Bronnen.in(map);
    Map<String, Integer> teGroot = new TreeMap<>();
    for (CompilationUnitTree eenheid : bronnen.eenheden()) {
      Maten maten = new Maten(bronnen, eenheid, teGroot);
      maten.meld("regels van", "", REGELS_PER_BESTAND, maten.regels());
      maten.scan(eenheid, null);
    }
    return teGroot;
  }

  private int regels() {
    try {
      return (int) eenheid.getSourceFile().getCharContent(true).toString().lines().count();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The lines between the braces. */
  private int regels(BlockTree lijf) {
    SourcePositions plaatsen = bronnen.bomen().getSourcePositions();
    LineMap regels = eenheid.getLineMap();
    long eerste = regels.getLineNumber(plaatsen.getStartPosition(eenheid, lijf));
    return (int) (regels.getLineNumber(plaatsen.getEndPosition(eenheid, lijf)) - eerste - 1);
  }

  @Override
  public @Nullable Void visitMethod(MethodTree methode, @Nullable Void niets) {
    String naam = "#" + methode.getName();
    if (methode.getBody() != null) {
      meld("regels van", naam, REGELS_PER_METHODE, regels(methode.getBody()));
    }
    // What a record holds are its parts, named where it is made for.
    boolean isVanRecord =
        getCurrentPath().getParentPath().getLeaf().getKind() == Tree.Kind.RECORD
            && methode.getName().contentEquals("<init>");
    if (!isVanRecord) {
      meld("parameters van", naam, PARAMETERS, methode.getParameters().size());
    }
    return super.visitMethod(methode, null);
  }

  @Override
  public @Nullable Void visitSwitch(SwitchTree keuze, @Nullable Void niets) {
    keuze(keuze.getExpression(), keuze.getCases());
    return super.visitSwitch(keuze, null);
  }

  @Override
  public @Nullable Void visitSwitchExpression(SwitchExpressionTree keuze, @Nullable Void niets) {
    keuze(keuze.getExpression(), keuze.getCases());
    return super.visitSwitchExpression(keuze, null);
  }

  private void keuze(ExpressionTree waarover, List<? extends CaseTree> gevallen) {
    boolean heeftRest =
        gevallen.stream()
            .flatMap(geval -> geval.getLabels().stream())
            .anyMatch(label -> label instanceof DefaultCaseLabelTree);
    TypeMirror soort = bronnen.bomen().getTypeMirror(new TreePath(getCurrentPath(), waarover));
    if (heeftRest && isGesloten(soort)) {
      teGroot.merge(wie("default over " + soort + " in", ""), 1, Integer::sum);
    }
  }

  private static boolean isGesloten(TypeMirror soort) {
    return soort instanceof DeclaredType gedeclareerd
        && gedeclareerd.asElement().getKind() != ElementKind.ENUM
        && gedeclareerd.asElement().getModifiers().contains(Modifier.SEALED);
  }

  private void meld(String wat, String naam, int hoogstens, int is) {
    if (is > hoogstens) {
      teGroot.merge(wie(wat, naam), is, Math::max);
    }
  }

  private String wie(String wat, String naam) {
    String pad = eenheid.getSourceFile().toUri().getPath();
    String vanaf = pad.substring(pad.indexOf(BEGIN) + BEGIN.length());
    return wat + " " + vanaf.replace(".java", "") + naam;
  }
}
