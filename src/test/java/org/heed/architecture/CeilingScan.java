package org.heed.architecture;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.DoWhileLoopTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.SwitchTree;
import com.sun.source.tree.SynchronizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.tree.WhileLoopTree;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/// Walks one parsed file and notes each method above a ceiling. The second argument of each visit is how many
/// control statements stand around; `else if` stands beside its `if`, not inside it.
final class CeilingScan extends TreeScanner<Void, Integer> {

    private final CompilationUnitTree unit;
    private final SourcePositions positions;
    private final Ceilings ceilings;
    private final List<String> breaches = new ArrayList<>();
    private final Deque<Tree.Kind> enclosing = new ArrayDeque<>();

    CeilingScan(CompilationUnitTree unit, SourcePositions positions, Ceilings ceilings) {
        this.unit = unit;
        this.positions = positions;
        this.ceilings = ceilings;
    }

    List<String> breaches() {
        scan(unit, 0);
        return List.copyOf(breaches);
    }

    @Override
    public Void visitClass(ClassTree type, Integer depth) {
        enclosing.push(type.getKind());
        super.visitClass(type, 0);
        enclosing.pop();
        return null;
    }

    @Override
    public Void visitMethod(MethodTree method, Integer depth) {
        BlockTree body = method.getBody();
        if (body != null && lines(body) > ceilings.methodLines()) {
            note(method, method.getName() + " has " + lines(body) + " lines");
        }
        boolean isOwnChoice = enclosing.peek() != Tree.Kind.RECORD && !overrides(method);
        if (isOwnChoice && method.getParameters().size() > ceilings.parameters()) {
            note(method, method.getName() + " has " + method.getParameters().size() + " parameters");
        }
        return super.visitMethod(method, 0);
    }

    /// Whoever overrides a method takes the parameters that it has.
    private static boolean overrides(MethodTree method) {
        return method.getModifiers().getAnnotations().stream()
                .anyMatch(each -> each.getAnnotationType().toString().equals("Override"));
    }

    @Override
    public Void visitIf(IfTree branch, Integer depth) {
        int inside = deeper(branch, depth);
        scan(branch.getCondition(), depth);
        scan(branch.getThenStatement(), inside);
        scan(branch.getElseStatement(), branch.getElseStatement() instanceof IfTree ? depth : inside);
        return null;
    }

    @Override
    public Void visitForLoop(ForLoopTree loop, Integer depth) {
        return super.visitForLoop(loop, deeper(loop, depth));
    }

    @Override
    public Void visitEnhancedForLoop(EnhancedForLoopTree loop, Integer depth) {
        return super.visitEnhancedForLoop(loop, deeper(loop, depth));
    }

    @Override
    public Void visitWhileLoop(WhileLoopTree loop, Integer depth) {
        return super.visitWhileLoop(loop, deeper(loop, depth));
    }

    @Override
    public Void visitDoWhileLoop(DoWhileLoopTree loop, Integer depth) {
        return super.visitDoWhileLoop(loop, deeper(loop, depth));
    }

    @Override
    public Void visitSwitch(SwitchTree choice, Integer depth) {
        return super.visitSwitch(choice, deeper(choice, depth));
    }

    @Override
    public Void visitSwitchExpression(SwitchExpressionTree choice, Integer depth) {
        return super.visitSwitchExpression(choice, deeper(choice, depth));
    }

    @Override
    public Void visitTry(TryTree attempt, Integer depth) {
        return super.visitTry(attempt, deeper(attempt, depth));
    }

    @Override
    public Void visitSynchronized(SynchronizedTree block, Integer depth) {
        return super.visitSynchronized(block, deeper(block, depth));
    }

    @Override
    public Void visitLambdaExpression(LambdaExpressionTree lambda, Integer depth) {
        boolean isBlock = lambda.getBodyKind() == LambdaExpressionTree.BodyKind.STATEMENT;
        return super.visitLambdaExpression(lambda, isBlock ? deeper(lambda, depth) : depth);
    }

    private int deeper(Tree statement, int depth) {
        if (depth + 1 == ceilings.nesting() + 1) {
            note(statement, "is nested " + (depth + 1) + " deep");
        }
        return depth + 1;
    }

    private long lines(Tree tree) {
        return line(positions.getEndPosition(unit, tree)) - line(positions.getStartPosition(unit, tree)) + 1;
    }

    private long line(long position) {
        return unit.getLineMap().getLineNumber(position);
    }

    private void note(Tree tree, String words) {
        String file = unit.getSourceFile().getName();
        breaches.add(file + ":" + line(positions.getStartPosition(unit, tree)) + " " + words);
    }
}
