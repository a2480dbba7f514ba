package org.petitiondesk.testing;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.petitiondesk.model.letter.Block;
import org.petitiondesk.model.letter.Inline;
import org.petitiondesk.model.letter.LetterDocument;
import org.petitiondesk.typeset.Typesetter;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Invented names in writings whose letters join, stack, change places or run from the right. */
public final class NamesInManyScripts {
    public static final String UYGHUR = "ئەخمەتجان ۋەلى";
    public static final String PERSIAN = "کیان رودباری";
    public static final String HEBREW = "אלון יערי";
    public static final String TIBETAN = "བསྟན་འཛིན་སྒྲོལ་མ";
    public static final String HINDI = "क्षितिज शर्मा";
    public static final String THAI = "น้ำฝน สุขใจ";
    public static final String BURMESE = "မြင့်မိုး";
    public static final String KHMER = "សុខ ចាន់";

    private NamesInManyScripts() {}

    /** Skips a test where Java lacks what it needs to set them. */
    public static void assumeSettable() {
        assumeTrue(
                new Typesetter()
                        .check(letter()).stream()
                                .noneMatch(problem -> problem.key().equals("letter.no-shaper")),
                "Java reads faces by Fontconfig: install libfontconfig1 to run the tests of names"
                        + " in writings whose letters join");
    }

    /** All of them. */
    public static List<String> all() {
        return List.of(UYGHUR, PERSIAN, HEBREW, TIBETAN, HINDI, THAI, BURMESE, KHMER);
    }

    /** An English letter with a paragraph for each. */
    public static LetterDocument letter() {
        LetterDocument base = TypicalLetters.english();
        List<Block> blocks = new ArrayList<>(base.blocks());
        int close =
                blocks.indexOf(
                        blocks.stream()
                                .filter(Block.Close.class::isInstance)
                                .findFirst()
                                .orElseThrow());
        blocks.addAll(
                close,
                Stream.concat(all().stream(), Stream.of("Ahmet Sample (" + UYGHUR + "), 2012"))
                        .map(name -> (Block) new Block.Paragraph(Inline.text(name)))
                        .toList());
        return new LetterDocument(
                base.language(), base.title(), base.page(), blocks, base.running());
    }
}
