package org.petitiondesk.template;

import org.commonmark.node.CustomNode;
import org.commonmark.node.Emphasis;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Scanner;
import org.commonmark.text.Characters;
import org.jspecify.annotations.Nullable;

import java.lang.Character.UnicodeBlock;
import java.lang.Character.UnicodeScript;
import java.util.Set;

/**
 * What stands beside asterisks so that they are taken for marks where CommonMark alone would not
 * take them (its "flanking" rules, section 6.2, which count on spaces between words): braces around
 * them, as in {@code a{**(b)**}c}, and, beside Chinese, Japanese and Korean, which write no such
 * spaces, nothing that anybody sees.
 */
final class Seam extends CustomNode {
    /** Punctuation at both ends for CommonMark, and nothing that a text can have. */
    private static final String UNSEEN = "\u2e4f\ufdd0\u2e4f";

    private static final Set<UnicodeScript> SCRIPTS =
            Set.of(
                    UnicodeScript.HAN,
                    UnicodeScript.HIRAGANA,
                    UnicodeScript.KATAKANA,
                    UnicodeScript.BOPOMOFO,
                    UnicodeScript.HANGUL);
    private static final Set<UnicodeBlock> PUNCTUATION =
            Set.of(
                    UnicodeBlock.CJK_SYMBOLS_AND_PUNCTUATION,
                    UnicodeBlock.CJK_COMPATIBILITY_FORMS,
                    UnicodeBlock.VERTICAL_FORMS,
                    UnicodeBlock.HALFWIDTH_AND_FULLWIDTH_FORMS);

    /** What it is where it is no seam. */
    private final String literal;

    private Seam(String literal) {
        this.literal = literal;
    }

    /** A text with unseen seams beside Chinese, Japanese and Korean. */
    static String sewn(String text) {
        if (text.indexOf('*') < 0) {
            return text;
        }
        StringBuilder sewn = new StringBuilder();
        boolean isEscaped = false;
        int at = 0;
        while (at < text.length()) {
            int end = at + 1;
            if (text.charAt(at) == '*') {
                while (end < text.length() && text.charAt(end) == '*') {
                    end++;
                }
                sew(text, at, end, isEscaped, sewn);
                isEscaped = false;
            } else {
                isEscaped = text.charAt(at) == '\\' && end < text.length();
                end += isEscaped ? 1 : 0;
                sewn.append(text, at, end);
            }
            at = end;
        }
        return sewn.toString();
    }

    /**
     * @param isEscaped what stands before the marks
     */
    private static void sew(String text, int from, int to, boolean isEscaped, StringBuilder sewn) {
        int before = from == 0 ? '\n' : text.codePointBefore(from);
        int after = to == text.length() ? '\n' : text.codePointAt(to);
        boolean isBesideWord =
                isInWord(before) != isInWord(after)
                        && !Characters.isWhitespaceCodePoint(before)
                        && !Characters.isWhitespaceCodePoint(after)
                        && (isWithoutSpaces(before) || isWithoutSpaces(after));
        boolean opensBeforeSpace = before == '{' && !isEscaped && isSpace(after);
        boolean closesAfterSpace = isSpace(before) && after == '}';
        sewn.append((isBesideWord && isInWord(before)) || closesAfterSpace ? UNSEEN : "")
                .append(text, from, to)
                .append((isBesideWord && isInWord(after)) || opensBeforeSpace ? UNSEEN : "");
    }

    private static boolean isSpace(int codePoint) {
        return codePoint != '\n' && Characters.isWhitespaceCodePoint(codePoint);
    }

    /** Neither space nor punctuation, as CommonMark has it. */
    static boolean isInWord(int codePoint) {
        return !Characters.isWhitespaceCodePoint(codePoint)
                && !Characters.isPunctuationCodePoint(codePoint);
    }

    private static boolean isWithoutSpaces(int codePoint) {
        return SCRIPTS.contains(UnicodeScript.of(codePoint))
                || PUNCTUATION.contains(UnicodeBlock.of(codePoint));
    }

    /** Finds seams; an escaped brace never gets here. */
    static final class Factory implements InlineContentParserFactory {
        @Override
        public Set<Character> getTriggerCharacters() {
            return Set.of('{', '}', UNSEEN.charAt(0));
        }

        @Override
        public InlineContentParser create() {
            return Seam::parse;
        }
    }

    private static ParsedInline parse(InlineParserState state) {
        Scanner scanner = state.scanner();
        int before = scanner.peekPreviousCodePoint();
        if (scanner.next(UNSEEN)) {
            return ParsedInline.of(new Seam(""), scanner.position());
        }
        if (scanner.next('}')) {
            return before == '*'
                    ? ParsedInline.of(new Seam("}"), scanner.position())
                    : ParsedInline.none();
        }
        return scanner.next('{') && scanner.peek() == '*'
                ? ParsedInline.of(new Seam("{"), scanner.position())
                : ParsedInline.none();
    }

    /** Takes the seams out; braces without marks between them are braces. */
    static Node unsewn(Node node) {
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            unsewn(child);
            if (child instanceof Emphasis || child instanceof StrongEmphasis) {
                unbrace(child);
            }
        }
        if (node instanceof Link link) {
            link.setDestination(link.getDestination().replace(UNSEEN, ""));
        }
        Node child = node.getFirstChild();
        while (child != null) {
            Node next = child.getNext();
            if (child instanceof Seam seam) {
                seam.insertBefore(new Text(seam.literal));
                seam.unlink();
            }
            child = next;
        }
        joinTexts(node);
        return node;
    }

    private static void unbrace(Node marked) {
        if (isSeam(marked.getPrevious(), "{") && isSeam(marked.getNext(), "}")) {
            marked.getPrevious().unlink();
            marked.getNext().unlink();
        }
    }

    private static boolean isSeam(@Nullable Node node, String literal) {
        return node instanceof Seam seam && seam.literal.equals(literal);
    }

    /** As if a seam had never stood there. */
    private static void joinTexts(Node parent) {
        Node child = parent.getFirstChild();
        while (child != null) {
            Node next = child.getNext();
            if (child instanceof Text before && next instanceof Text text) {
                text.setLiteral(before.getLiteral() + text.getLiteral());
                before.unlink();
            } else if (child instanceof Text text && text.getLiteral().isEmpty()) {
                text.unlink();
            }
            child = next;
        }
    }
}
