package id.pendamping.dialog;

import id.pendamping.dialog.Arithmetic.Operation;
import id.pendamping.dialog.Comparison.Relation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.expression.ParseException;
import org.springframework.expression.spel.InternalParseException;
import org.springframework.expression.spel.SpelNode;
import org.springframework.expression.spel.ast.BooleanLiteral;
import org.springframework.expression.spel.ast.CompoundExpression;
import org.springframework.expression.spel.ast.Elvis;
import org.springframework.expression.spel.ast.Literal;
import org.springframework.expression.spel.ast.MethodReference;
import org.springframework.expression.spel.ast.NullLiteral;
import org.springframework.expression.spel.ast.OpAnd;
import org.springframework.expression.spel.ast.OpDivide;
import org.springframework.expression.spel.ast.OpEQ;
import org.springframework.expression.spel.ast.OpGE;
import org.springframework.expression.spel.ast.OpGT;
import org.springframework.expression.spel.ast.OpLE;
import org.springframework.expression.spel.ast.OpLT;
import org.springframework.expression.spel.ast.OpMinus;
import org.springframework.expression.spel.ast.OpModulus;
import org.springframework.expression.spel.ast.OpMultiply;
import org.springframework.expression.spel.ast.OpNE;
import org.springframework.expression.spel.ast.OpOr;
import org.springframework.expression.spel.ast.OpPlus;
import org.springframework.expression.spel.ast.OperatorNot;
import org.springframework.expression.spel.ast.PropertyOrFieldReference;
import org.springframework.expression.spel.ast.StringLiteral;
import org.springframework.expression.spel.ast.Ternary;
import org.springframework.expression.spel.standard.SpelExpressionParser;

/**
 * Reads one expression with Spring's parser and rebuilds it from our own few parts. Whatever has no part here (types,
 * methods, assignments ...) cannot be said at all, and no expression ever touches a Java object.
 */
final class ExpressionCompiler {

    private static final SpelExpressionParser PARSER = new SpelExpressionParser();
    private static final String LEGAL = "legal: 'words', 12, true, null, names, == != < <= > >= and or not"
            + " + - * / % ? : ?: and the functions " + String.join(", ", Function.words());

    private final FactBook facts;
    private final Names names;
    private final Cursor at;
    private boolean failed;

    ExpressionCompiler(FactBook facts, Names names, Cursor at) {
        this.facts = facts;
        this.names = names;
        this.at = at;
    }

    /** @return empty when something was wrong, which has been told then */
    Optional<Code> compile(String source) {
        try {
            Code code = build(PARSER.parseRaw(source).getAST());
            return failed ? Optional.empty() : Optional.of(code);
        } catch (ParseException e) {
            at.error("cannot read the expression \"" + source + "\": " + e.getSimpleMessage(), LEGAL);
        } catch (InternalParseException | IllegalStateException e) {
            at.error("cannot read the expression \"" + source + "\"", LEGAL);
        }
        return Optional.empty();
    }

    private Code build(SpelNode node) {
        return switch (node) {
            case NullLiteral none -> new Code.Constant(null);
            case BooleanLiteral flag -> new Code.Constant(flag.getLiteralValue().getValue());
            case StringLiteral words -> new Code.Constant(words.getLiteralValue().getValue());
            case Literal number -> number(number);
            case PropertyOrFieldReference name -> name(name.getName());
            case CompoundExpression path -> path(path);
            case MethodReference call -> call(call);
            case OperatorNot not -> new Code.Not(build(not.getChild(0)));
            case OpAnd and -> new Code.Both(build(and.getChild(0)), build(and.getChild(1)), true);
            case OpOr or -> new Code.Both(build(or.getChild(0)), build(or.getChild(1)), false);
            case Ternary either ->
                new Code.Either(build(either.getChild(0)), build(either.getChild(1)), build(either.getChild(2)));
            case Elvis otherwise -> new Code.Otherwise(build(otherwise.getChild(0)), build(otherwise.getChild(1)));
            case OpEQ same -> compare(Relation.EQUAL, same);
            case OpNE different -> compare(Relation.DIFFERENT, different);
            case OpLT less -> compare(Relation.LESS, less);
            case OpLE atMost -> compare(Relation.AT_MOST, atMost);
            case OpGT more -> compare(Relation.MORE, more);
            case OpGE atLeast -> compare(Relation.AT_LEAST, atLeast);
            case OpPlus plus -> reckon(Operation.PLUS, plus);
            case OpMinus minus -> reckon(Operation.MINUS, minus);
            case OpMultiply times -> reckon(Operation.TIMES, times);
            case OpDivide divide -> reckon(Operation.DIVIDE, divide);
            case OpModulus remainder -> reckon(Operation.REMAINDER, remainder);
            default -> refuse("\"" + node.toStringAST() + "\" is not allowed in an expression", LEGAL);
        };
    }

    private Code refuse(String what, String legal) {
        failed = true;
        at.error(what, legal);
        return new Code.Constant(null);
    }

    private static Code number(Literal literal) {
        Object value = literal.getLiteralValue().getValue();
        return new Code.Constant(value instanceof Integer || value instanceof Long
                ? ((Number) value).longValue()
                : new BigDecimal(String.valueOf(value)));
    }

    private Code compare(Relation relation, SpelNode node) {
        return new Comparison(relation, build(node.getChild(0)), build(node.getChild(1)));
    }

    /** A sign in front of a single number counts from nought. */
    private Code reckon(Operation operation, SpelNode node) {
        return node.getChildCount() == 1
                ? new Arithmetic(operation, new Code.Constant(0L), build(node.getChild(0)))
                : new Arithmetic(operation, build(node.getChild(0)), build(node.getChild(1)));
    }

    private Code path(CompoundExpression path) {
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < path.getChildCount(); i++) {
            if (!(path.getChild(i) instanceof PropertyOrFieldReference part) || part.isNullSafe()) {
                return refuse("\"" + path.toStringAST() + "\" is not allowed in an expression", LEGAL);
            }
            parts.add(part.getName());
        }
        return name(String.join(".", parts));
    }

    private Code name(String id) {
        Optional<Name> found = names.find(id);
        if (found.isEmpty()) {
            return refuse("unknown name \"" + id + "\"", Alternatives.to(id, names.likely(id)));
        }
        String source = found.get().source();
        if (source != null && !names.reads().contains(source)) {
            return refuse("\"" + id + "\" is used, but the dialog does not read " + source,
                    "legal: reads: [" + source + "] at the top of the dialog");
        }
        return new Code.Named(found.get());
    }

    private Code call(MethodReference call) {
        Optional<Function> function = Function.called(call.getName());
        if (function.isEmpty()) {
            return refuse("unknown function \"" + call.getName() + "\"",
                    Alternatives.to(call.getName(), Function.words()));
        }
        if (!function.get().takes(call.getChildCount())) {
            return refuse(function.get().word() + "() takes " + function.get().taken() + " values, not "
                    + call.getChildCount(), "");
        }
        if (function.get() == Function.FACT) {
            return fact(call.getChild(0));
        }
        List<Code> arguments = new ArrayList<>();
        for (int i = 0; i < call.getChildCount(); i++) {
            arguments.add(build(call.getChild(i)));
        }
        failed |= !facts.has(function.get(), at);
        failed |= !Arguments.areLegal(function.get(), arguments, at);
        return new Applied(function.get(), arguments, facts.lexicon(), facts.speech());
    }

    private Code fact(SpelNode argument) {
        if (argument instanceof StringLiteral id) {
            Optional<FactValue> fact = facts.use(String.valueOf(id.getLiteralValue().getValue()), at);
            failed |= fact.isEmpty();
            return fact.isPresent() ? fact.get() : new Code.Constant(null);
        }
        return refuse("fact() takes the id of a fact in quotes, not something worked out",
                "legal: fact('jkn.iuran.kelas1')");
    }
}
