package osarai.house;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * Files as they are written. Class files lack the names of constants, whose values javac copies.
 *
 * @param positions of what stands in the units
 */
record SourceFiles(List<CompilationUnitTree> units, SourcePositions positions) {

  /** The files at these paths from the project folder. */
  static SourceFiles at(Collection<String> paths) {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
      List<Path> sources = paths.stream().map(Sources.PROJECT::resolve).toList();
      JavacTask task =
          (JavacTask)
              compiler.getTask(
                  null, files, null, null, null, files.getJavaFileObjectsFromPaths(sources));
      List<CompilationUnitTree> units = new ArrayList<>();
      task.parse().forEach(units::add);
      return new SourceFiles(units, Trees.instance(task).getSourcePositions());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The files below these folders. */
  static SourceFiles below(String... folders) {
    Set<String> paths = new TreeSet<>();
    for (String folder : folders) {
      paths.addAll(Sources.below(folder, ".java").keySet());
    }
    return at(paths);
  }

  /** Which name which others; an import that serves the Javadoc alone names none. */
  FileGraph graph() {
    Set<String> files = new HashSet<>();
    units.forEach(unit -> files.add(nameOf(unit)));
    Map<String, Set<String>> needs = new TreeMap<>();
    for (CompilationUnitTree unit : units) {
      Names names = new Names(unit, files);
      names.scan(unit.getTypeDecls(), null);
      needs.put(nameOf(unit), names.found());
    }
    return new FileGraph(needs);
  }

  private static String nameOf(CompilationUnitTree unit) {
    String file = Path.of(unit.getSourceFile().getName()).getFileName().toString();
    return unit.getPackageName() + "." + file.substring(0, file.length() - ".java".length());
  }

  /** Finds the files that the types of one file name. */
  private static final class Names extends TreeScanner<Void, Void> {
    private final String room;
    private final Set<String> files;
    private final Map<String, String> imported = new HashMap<>();
    private final Set<String> own = new HashSet<>();
    private final Set<String> found = new TreeSet<>();

    Names(CompilationUnitTree unit, Set<String> files) {
      this.room = unit.getPackageName().toString();
      this.files = files;
      for (ImportTree one : unit.getImports()) {
        String name = one.getQualifiedIdentifier().toString();
        imported.put(name.substring(name.lastIndexOf('.') + 1), name);
      }
    }

    /** A type of the file itself hides another file's of its name. */
    Set<String> found() {
      found.removeAll(own);
      return found;
    }

    @Override
    public Void visitClass(ClassTree type, Void nothing) {
      own.add(room + "." + type.getSimpleName());
      return super.visitClass(type, nothing);
    }

    @Override
    public Void visitIdentifier(IdentifierTree identifier, Void nothing) {
      String name = identifier.getName().toString();
      note(imported.getOrDefault(name, room + "." + name));
      return super.visitIdentifier(identifier, nothing);
    }

    @Override
    public Void visitMemberSelect(MemberSelectTree select, Void nothing) {
      note(select.toString());
      return super.visitMemberSelect(select, nothing);
    }

    /** A member of a type, at whatever depth, belongs to the type's file. */
    private void note(String name) {
      for (String file = name;
          file.contains(".");
          file = file.substring(0, file.lastIndexOf('.'))) {
        if (files.contains(file)) {
          found.add(file);
          return;
        }
      }
    }
  }
}
