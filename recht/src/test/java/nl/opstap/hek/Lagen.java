package nl.opstap.hek;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which package of a module may use which other. Whatever is not said is refused: an arrow that is
 * not drawn, and a package that has no layer.
 */
public final class Lagen {

  private final String begin;
  private final Map<String, Set<String>> mag = new LinkedHashMap<>();

  private Lagen(String begin) {
    this.begin = begin;
  }

  /**
   * The packages of a module.
   *
   * @param begin what their names begin with, which is a package too: the empty name
   */
  public static Lagen van(String begin) {
    return new Lagen(begin);
  }

  /** A package, and those it may use beside itself. */
  public Lagen laag(String naam, String... gebruikt) {
    mag.put(naam, Set.of(gebruikt));
    return this;
  }

  /** Fails when a class uses what it may not, or lies in a package without a layer. */
  public void check(JavaClasses klassen) {
    Set<String> bezwaren = new TreeSet<>();
    Set<String> gezien = new TreeSet<>();
    for (JavaClass klasse : klassen) {
      String laag = laag(klasse);
      gezien.add(laag);
      if (!mag.containsKey(laag)) {
        bezwaren.add("pakket zonder laag: " + klasse.getPackageName());
        continue;
      }
      for (Dependency pijl : klasse.getDirectDependenciesFromSelf()) {
        JavaClass naar = pijl.getTargetClass();
        boolean isVanHier = naar.getPackageName().startsWith(begin);
        String ander = isVanHier ? laag(naar) : laag;
        if (!ander.equals(laag) && !mag.getOrDefault(laag, Set.of()).contains(ander)) {
          bezwaren.add("%s gebruikt %s: %s".formatted(laag, ander, pijl.getDescription()));
        }
      }
    }
    mag.keySet().stream()
        .filter(laag -> !gezien.contains(laag))
        .forEach(laag -> bezwaren.add("laag zonder pakket: " + laag));
    assertThat(List.copyOf(bezwaren)).as("pijlen tussen pakketten van %s", begin).isEmpty();
  }

  private String laag(JavaClass klasse) {
    String pakket = klasse.getPackageName();
    return pakket.equals(begin) ? "" : pakket.substring(begin.length() + 1);
  }
}
