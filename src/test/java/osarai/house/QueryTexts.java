package osarai.house;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.LineNumberNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.VarInsnNode;
import org.objectweb.asm.tree.analysis.Analyzer;
import org.objectweb.asm.tree.analysis.AnalyzerException;
import org.objectweb.asm.tree.analysis.Frame;
import org.objectweb.asm.tree.analysis.SourceInterpreter;
import org.objectweb.asm.tree.analysis.SourceValue;

/** Where the texts of the queries of one compiled class come from. */
final class QueryTexts {

  /**
   * What was found.
   *
   * @param seen the places of all queries
   * @param faults the places of those whose text is not a constant
   */
  record Checked(List<String> seen, List<String> faults) {}

  private final ClassNode type;
  private final Predicate<MethodInsnNode> isQuery;
  private final Map<MethodNode, Frame<SourceValue>[]> frames = new LinkedHashMap<>();

  /** By name and descriptor, private methods that hand on a parameter as the text, and which. */
  private final Map<String, Integer> handingOn = new LinkedHashMap<>();

  QueryTexts(ClassNode type, Predicate<MethodInsnNode> isQuery) {
    this.type = type;
    this.isQuery = isQuery;
    try {
      for (MethodNode method : type.methods) {
        frames.put(method, new Analyzer<>(new SourceInterpreter()).analyze(type.name, method));
      }
    } catch (AnalyzerException e) {
      throw new IllegalStateException(type.name, e);
    }
  }

  Checked checked() {
    Checked checked = look();
    for (int known = -1; known < handingOn.size(); checked = look()) {
      known = handingOn.size();
    }
    return checked;
  }

  private Checked look() {
    Checked checked = new Checked(new ArrayList<>(), new ArrayList<>());
    TreeSet<String> neverCalled = new TreeSet<>(handingOn.keySet());
    frames.forEach(
        (method, at) -> {
          int line = 0;
          for (int i = 0; i < method.instructions.size(); i++) {
            AbstractInsnNode step = method.instructions.get(i);
            if (step instanceof LineNumberNode number) {
              line = number.line;
            }
            if (step instanceof MethodInsnNode call && at[i] != null && textOf(call) >= 0) {
              neverCalled.remove(call.name + call.desc);
              String name = type.name.replace('/', '.') + "." + method.name;
              look(method, call, at[i], name + ":" + line + ": " + call.name, checked);
            }
          }
        });
    neverCalled.forEach(
        name -> checked.faults().add(type.name + "." + name + ": gets its text from outside"));
    return checked;
  }

  private void look(
      MethodNode method,
      MethodInsnNode call,
      Frame<SourceValue> at,
      String place,
      Checked checked) {
    checked.seen().add(place);
    int arguments = Type.getArgumentTypes(call.desc).length;
    SourceValue text = at.getStack(at.getStackSize() - arguments + textOf(call));
    if (text.insns.stream().allMatch(QueryTexts::isConstant)) {
      return;
    }
    int parameter = parameter(method, text);
    if (parameter >= 0) {
      handingOn.put(method.name + method.desc, parameter);
    } else {
      checked.faults().add(place);
    }
  }

  /** The index of the argument that is a query's text; -1 where there is none. */
  private int textOf(MethodInsnNode call) {
    if (isQuery.test(call)) {
      return 0;
    }
    return call.owner.equals(type.name) ? handingOn.getOrDefault(call.name + call.desc, -1) : -1;
  }

  private static boolean isConstant(AbstractInsnNode source) {
    return source instanceof LdcInsnNode constant && constant.cst instanceof String;
  }

  /** The parameter of a private method that the value is, unchanged; -1 when it is none. */
  private static int parameter(MethodNode method, SourceValue value) {
    if ((method.access & Opcodes.ACC_PRIVATE) == 0
        || value.insns.size() != 1
        || !(value.insns.iterator().next() instanceof VarInsnNode load)
        || load.getOpcode() != Opcodes.ALOAD
        || isChanged(method, load.var)) {
      return -1;
    }
    int slot = (method.access & Opcodes.ACC_STATIC) == 0 ? 1 : 0;
    Type[] parameters = Type.getArgumentTypes(method.desc);
    for (int i = 0; i < parameters.length; i++) {
      if (slot == load.var) {
        return i;
      }
      slot += parameters[i].getSize();
    }
    return -1;
  }

  private static boolean isChanged(MethodNode method, int slot) {
    for (AbstractInsnNode step : method.instructions) {
      if (step instanceof VarInsnNode store
          && store.getOpcode() == Opcodes.ASTORE
          && store.var == slot) {
        return true;
      }
    }
    return false;
  }
}
