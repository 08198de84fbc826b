package nl.opstap.hek;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * The sources of a module as the compiler reads them, with the type of everything in them.
 *
 * @param eenheden one for each file
 */
record Bronnen(List<CompilationUnitTree> eenheden, Trees bomen) {

  /** All sources below a directory, on the class path of the tests. */
  static Bronnen in(Path map) {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> bezwaren = new DiagnosticCollector<>();
    try (StandardJavaFileManager bestanden =
        compiler.getStandardFileManager(bezwaren, null, null)) {
      JavacTask opdracht =
          (JavacTask)
              compiler.getTask(
                  null,
                  bestanden,
                  bezwaren,
                  List.of("-proc:none", "-classpath", System.getProperty("java.class.path")),
                  null,
                  bestanden.getJavaFileObjectsFromPaths(java(map)));
      List<CompilationUnitTree> eenheden = new ArrayList<>();
      opdracht.parse().forEach(eenheden::add);
      opdracht.analyze();
      return new Bronnen(List.copyOf(eenheden), Trees.instance(opdracht));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The files below a directory that hold Java. */
  static List<Path> java(Path map) throws IOException {
    try (Stream<Path> paden = Files.walk(map)) {
      return paden.filter(pad -> pad.toString().endsWith(".java")).sorted().toList();
    }
  }
}
