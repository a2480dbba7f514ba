package org.petitiondesk.typeset;

import com.ibm.icu.lang.UScript;

import org.petitiondesk.model.common.Language;
import org.petitiondesk.typeset.FaceCatalog.Series;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Chooses the face for each character of a text by coverage and language. A phrase in one writing
 * keeps to one face, so that a single letter which the preferred face lacks does not stand out in
 * the middle of a name.
 */
final class FaceChooser {
    private enum Kind {
        WIDE,
        HANGUL,
        /** A writing that is set by whole words, in a face of its own. */
        COMPLEX,
        OTHER
    }

    private static final List<Series> EUROPEAN_FIRST =
            List.of(Series.EUROPEAN, Series.HAN, Series.HANGUL, Series.HAN_TRADITIONAL);
    private static final List<Series> HAN_FIRST =
            List.of(Series.HAN, Series.EUROPEAN, Series.HANGUL, Series.HAN_TRADITIONAL);
    private static final List<Series> HAN_TRADITIONAL_FIRST =
            List.of(Series.HAN_TRADITIONAL, Series.HAN, Series.EUROPEAN, Series.HANGUL);
    private static final List<Series> HANGUL_FIRST =
            List.of(Series.HANGUL, Series.HAN, Series.EUROPEAN, Series.HAN_TRADITIONAL);
    private static final List<Series> HANGUL_THEN_EUROPEAN =
            List.of(Series.HANGUL, Series.EUROPEAN, Series.HAN, Series.HAN_TRADITIONAL);

    /** Writings that are set letter by letter and have a face of their own. */
    private static final List<Series> OF_ONE_WRITING =
            List.of(Series.ARMENIAN, Series.GEORGIAN, Series.ETHIOPIC);

    private static final int FIRST_GREEK = 0x370;

    private FaceChooser() {}

    /** The face of each code point; empty where no face has it. */
    static List<Optional<Face>> choose(int[] text, Span span) {
        Language language = span.language();
        Style style = span.type().style();
        if (isAscii(text)) {
            // Every face has these, so the first is taken without asking: most names are such.
            Series first = order(text, Kind.OTHER, span).getFirst();
            return Collections.nCopies(text.length, Optional.of(FaceCatalog.face(first, style)));
        }
        List<Optional<Face>> chosen = new ArrayList<>(text.length);
        int from = 0;
        while (from < text.length) {
            Kind kind = kind(text, from, language);
            int to = from + 1;
            while (to < text.length && kind(text, to, language) == kind) {
                to++;
            }
            choosePhrase(Arrays.copyOfRange(text, from, to), kind, span, chosen);
            from = to;
        }
        return chosen;
    }

    private static boolean isAscii(int[] text) {
        for (int character : text) {
            if (character < ' ' || character > '~') {
                return false;
            }
        }
        return true;
    }

    /** Whether any face can draw a character. */
    static boolean canDraw(int codePoint) {
        List<Series> order =
                ComplexScript.of(codePoint).map(ComplexScript::order).orElse(EUROPEAN_FIRST);
        return Writing.isInvisible(codePoint) || find(codePoint, order, Style.SERIF).isPresent();
    }

    /** The face of the machine that draws a character because no face of the program has it. */
    static Optional<Face> ofTheMachine(int codePoint) {
        return Writing.isInvisible(codePoint)
                ? Optional.empty()
                : find(codePoint, EUROPEAN_FIRST, Style.SERIF).filter(Face::isOfTheMachine);
    }

    private static Kind kind(int[] text, int index, Language language) {
        int character = text[index];
        if (character < ComplexScript.FIRST && !Writing.isMark(character)) {
            return Kind.OTHER;
        }
        if (Writing.isHangul(character)) {
            return Kind.HANGUL;
        }
        if (ComplexScript.of(character).isPresent() || goesOnWithWord(text, index)) {
            return Kind.COMPLEX;
        }
        if (index > 0 && Writing.bearsMark(text[index - 1], character)) {
            return kind(text, index - 1, language);
        }
        boolean wide =
                Writing.isWide(character)
                        || (Writing.isHanLanguage(language)
                                && Writing.isAmbiguous(character)
                                && !insideEuropeanWord(text, index));
        return wide ? Kind.WIDE : Kind.OTHER;
    }

    /** Whether a character that many writings share stands in a word of a complex one. */
    private static boolean goesOnWithWord(int[] text, int index) {
        int before = index - 1;
        while (before > 0 && isSharedMark(text[before])) {
            before--;
        }
        return before >= 0
                && ComplexScript.of(text[before])
                        .filter(script -> script.continuesWith(text[index]))
                        .isPresent();
    }

    private static boolean isSharedMark(int character) {
        return Writing.isMark(character) && ComplexScript.of(character).isEmpty();
    }

    private static boolean insideEuropeanWord(int[] text, int index) {
        return index > 0
                && index + 1 < text.length
                && Writing.isEuropeanWordPart(text[index - 1])
                && Writing.isEuropeanWordPart(text[index + 1]);
    }

    private static void choosePhrase(
            int[] phrase, Kind kind, Span span, List<Optional<Face>> chosen) {
        List<Series> order = order(phrase, kind, span);
        Style style = span.type().style();
        // One simplified letter must not turn a whole text in traditional ones; in a name it does.
        boolean letterByLetter =
                kind == Kind.WIDE && order.equals(HAN_TRADITIONAL_FIRST) && !span.name();
        Optional<Face> whole =
                covering(letterByLetter ? order.subList(0, 1) : order, style, phrase);
        Optional<Face> last = Optional.empty();
        for (int character : phrase) {
            boolean keepsTo = last.isPresent() && Writing.isMark(character);
            if (kind == Kind.OTHER && Writing.isAmbiguous(character)) {
                // Between Latin letters; Han faces have it as wide as a Han character.
                last = find(character, EUROPEAN_FIRST, style);
            } else if (whole.isPresent() && has(whole.get(), character)) {
                last = whole;
            } else if (!keepsTo || !has(last.orElseThrow(), character)) {
                last = find(character, order, style);
            }
            chosen.add(last);
        }
    }

    private static Optional<Face> covering(List<Series> order, Style style, int[] phrase) {
        for (Series series : order) {
            Face face = FaceCatalog.face(series, style);
            if (coversLetters(face, phrase)) {
                return Optional.of(face);
            }
        }
        return Optional.empty();
    }

    private static boolean coversLetters(Face face, int[] phrase) {
        for (int character : phrase) {
            if (!Writing.isSpace(character) && !has(face, character)) {
                return false;
            }
        }
        return true;
    }

    private static Optional<Face> find(int character, List<Series> order, Style style) {
        return inOrder(character, order, style)
                .or(() -> shared(character, style))
                .or(() -> inOrder(character, EUROPEAN_FIRST, style))
                .or(() -> inOrder(character, OF_ONE_WRITING, style))
                .or(() -> MachineFaces.installed().having(character));
    }

    private static Optional<Face> inOrder(int character, List<Series> order, Style style) {
        for (Style attempt :
                List.of(style, Style.SERIF, Style.SANS, Style.SERIF_BOLD, Style.SANS_BOLD)) {
            for (Series series : order) {
                Face face = FaceCatalog.face(series, attempt);
                if (has(face, character)) {
                    return Optional.of(face);
                }
            }
        }
        return Optional.empty();
    }

    /** Of marks that the writings of several languages share, such as the Arabic comma. */
    private static Optional<Face> shared(int character, Style style) {
        return Stream.of(ComplexScript.values())
                .filter(script -> script.continuesWith(character))
                .map(script -> script.face(style))
                .filter(face -> face.has(character))
                .findFirst();
    }

    private static boolean has(Face face, int character) {
        return Writing.isInvisible(character) || face.has(character);
    }

    private static List<Series> order(int[] phrase, Kind kind, Span span) {
        Language language = span.language();
        return switch (kind) {
            case HANGUL -> HANGUL_FIRST;
            case COMPLEX ->
                    ComplexScript.of(phrase[0]).map(ComplexScript::order).orElse(EUROPEAN_FIRST);
            case WIDE -> Writing.isKorean(language) ? HANGUL_FIRST : hanFirst(language);
            case OTHER -> {
                // The Han faces draw Cyrillic and Greek as if each letter were a Han character, and
                // do not know where marks stand on letters.
                boolean isName = span.name() && !isMiddleDot(phrase);
                if (isName || IntStream.of(phrase).anyMatch(FaceChooser::isForEuropeanFaces)) {
                    yield EUROPEAN_FIRST;
                }
                if (Writing.isHanLanguage(language)) {
                    yield hanFirst(language);
                }
                yield Writing.isKorean(language) ? HANGUL_THEN_EUROPEAN : EUROPEAN_FIRST;
            }
        };
    }

    private static List<Series> hanFirst(Language language) {
        return Writing.isTraditional(language) ? HAN_TRADITIONAL_FIRST : HAN_FIRST;
    }

    /** Between the parts of a foreign name in Han characters. */
    private static boolean isMiddleDot(int[] phrase) {
        return phrase.length == 1 && phrase[0] == '·';
    }

    private static boolean isForEuropeanFaces(int character) {
        if (character < FIRST_GREEK) {
            return Writing.isMark(character);
        }
        int script = UScript.getScript(character);
        return script == UScript.CYRILLIC || script == UScript.GREEK;
    }
}
