package org.petitiondesk.typeset;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.letter.Block;
import org.petitiondesk.model.letter.Envelope;
import org.petitiondesk.model.letter.Inline;
import org.petitiondesk.model.letter.LabelSheet;
import org.petitiondesk.model.letter.LetterDocument;
import org.petitiondesk.model.letter.LetterLayout;
import org.petitiondesk.model.letter.MailAddress;
import org.petitiondesk.model.letter.MailAddress.Sender;
import org.petitiondesk.model.letter.MailDocument;
import org.petitiondesk.model.letter.MailStock;
import org.petitiondesk.model.letter.Numbering;
import org.petitiondesk.model.letter.PageSetup;
import org.petitiondesk.model.letter.Paper;
import org.petitiondesk.model.letter.Points;
import org.petitiondesk.model.letter.RunningText;
import org.petitiondesk.model.letter.SheetColumn;
import org.petitiondesk.model.letter.SheetDocument;
import org.petitiondesk.testing.NamesInManyScripts;
import org.petitiondesk.testing.TypicalLetters;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writings whose letters rise and fall far: Arabic with its points, and those that stack. */
class PointedLettersTest {
    private static final double FAR_MM = 15;

    private static final String POINTED =
            "إِنَّ الْحُكُومَةَ أَعْلَنَتْ فِي الشِّتَاءِ أَنَّ الْمَعْبَرَ سَيَبْقَى مَفْتُوحًا"
                + " إِلَى أَنْ تُرَاجَعَ الْمَادَّةُ مِنِ اتِّفَاقِ الْمِينَاءِ الَّذِي وَقَّعَتْهُ"
                + " حُكُومَتُكُمْ وَلِكُلٍّ حَقٌّ يُؤَدَّى كَافَّةً لِلظُّلْمِ";

    private static final String TIBETAN =
            "འགྲོ་བ་མིའི་རིགས་རྒྱུད་ཡོངས་ལ་སྐྱེས་ཙམ་ཉིད་ནས་ཆེ་མཐོངས་དང༌།"
                    + " ཐོབ་ཐངགི་རང་དབང་འདྲ་མཉམ་དུ་ཡོད་ལ།"
                    + " ཁོང་ཚོར་རང་བྱུང་གི་བློ་རྩལ་དང་བསམ་ཚུལ་བཟང་པོ་འདོན་པའི་འོས་བབས་ཀྱང་ཡོད།";
    private static final String BURMESE =
            "လူတိုင်းသည် တူညီ လွတ်လပ်သော ဂုဏ်သိက္ခာဖြင့် လည်းကောင်း၊ တူညီလွတ်လပ်သော"
                + " အခွင့်အရေးများဖြင့် လည်းကောင်း၊ မွေးဖွားလာသူများ ဖြစ်သည်။ ဝေဖန်တတ်သော ဉာဏ်နှင့်"
                + " ကျင့်ဝတ် သိတတ်သော";
    private static final String KHMER =
            "មនុស្សទាំងអស់ កើតមកមានសេរីភាព និងសមភាព ក្នុងផ្នែកសេចក្ដីថ្លៃថ្នូរនិងសិទ្ធិ។"
                    + " ហើយគប្បីប្រព្រឹត្ដ ចំពោះគ្នាទៅវិញទៅមក ក្នុងស្មារតីភាតរភាពជាបងប្អូន។ ស្រ្តី"
                    + " ស្រ្តី";

    @BeforeAll
    static void needFontconfig() {
        NamesInManyScripts.assumeSettable();
    }

    @ParameterizedTest
    @EnumSource(
            value = LetterLayout.class,
            names = {"PLAIN", "DIN_5008_B", "US_NO_10"})
    void neverTouchesTheLineAbove(LetterLayout layout) {
        assertApart(new Typesetter().typeset(letter("ar", POINTED, POINTED, layout)));
        assertApart(new Typesetter().typeset(letter("bo", TIBETAN, name(TIBETAN), layout)));
        assertApart(new Typesetter().typeset(letter("my", BURMESE, name(BURMESE), layout)));
        assertApart(new Typesetter().typeset(letter("km", KHMER, name(KHMER), layout)));
    }

    @ParameterizedTest
    @ValueSource(strings = {POINTED, TIBETAN, BURMESE, KHMER})
    void keepsLinesOfNamesAndAddressesApart(String text) {
        String name = name(text);
        List<Block.AnnexEntry> entries = new ArrayList<>();
        for (int i = 1; i < 40; i++) {
            entries.add(new Block.AnnexEntry(i, name, i % 3 == 0 ? name : ""));
        }
        assertApart(
                new Typesetter()
                        .typeset(
                                TypicalLetters.with(
                                        TypicalLetters.english(),
                                        annex(List.of(new Block.AnnexGroup(name, entries))))));
        MailAddress address =
                new MailAddress(
                        new Language("bo"),
                        List.of(name, name, name, name),
                        Optional.empty(),
                        "",
                        new Sender(new Language("bo"), List.of(name, name)));
        for (MailStock stock :
                List.of(
                        new MailStock.Envelopes(Envelope.DL),
                        new MailStock.Labels(LabelSheet.US_5160, 1))) {
            assertApart(
                    new Typesetter()
                            .typeset(
                                    new MailDocument(
                                            Language.ENGLISH, "Mail", stock, List.of(address))));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {POINTED, TIBETAN, BURMESE, KHMER})
    void keepsLinesOfSignatureSheetsApart(String text) {
        SheetDocument sheets =
                new SheetDocument(
                        new Language(text.equals(POINTED) ? "ar" : "en"),
                        Paper.A4,
                        10,
                        "Sheets",
                        new SheetDocument.Statement(
                                "Petition",
                                text,
                                text,
                                text,
                                List.of(text, text),
                                Numbering.DECIMAL,
                                "EX 001",
                                ""),
                        Map.of(SheetColumn.NAME, new SheetDocument.Heading("Name", "")),
                        List.of("public", "initials"),
                        new SheetDocument.Foot(text, "By", "Place", "Lines", "of 10", text),
                        List.of(
                                new SheetDocument.Numbered(
                                        "Sheet 1", "EX 001-1", "EX 001-1", "Return by", false)));
        assertApart(new Typesetter().typeset(sheets));
    }

    /** As long as a line of an address. */
    private static String name(String text) {
        return text.substring(0, text.indexOf(' ', 18) < 40 ? text.indexOf(' ', 18) : 36);
    }

    private static void assertApart(TypesetLetter letter) {
        for (Page page : letter.pages()) {
            List<Placed.Words> words =
                    page.items().stream()
                            .filter(Placed.Words.class::isInstance)
                            .map(Placed.Words.class::cast)
                            .toList();
            for (Placed.Words upper : words) {
                for (Placed.Words lower : words) {
                    double down = lower.baselineMm() - upper.baselineMm();
                    if (down > 0 && down < FAR_MM) {
                        assertEquals(
                                0,
                                touching(ink(upper), ink(lower)),
                                () -> upper.sizePt() + " pt, " + down + " mm, " + lower.text());
                    }
                }
            }
        }
    }

    private static long touching(List<Rectangle2D> upper, List<Rectangle2D> lower) {
        return upper.stream().filter(one -> lower.stream().anyMatch(one::intersects)).count();
    }

    private static List<Rectangle2D> ink(Placed.Words words) {
        double size = Points.toMm(words.sizePt());
        List<Rectangle2D> ink = new ArrayList<>();
        for (Placed.Cluster cluster : words.clusters()) {
            for (Placed.Stroke stroke : cluster.strokes()) {
                Rectangle2D box = words.face().outline(stroke.glyph()).getBounds2D();
                ink.add(
                        new Rectangle2D.Double(
                                words.xMm() + stroke.xMm() + box.getX() * size,
                                words.baselineMm() - stroke.riseMm() - box.getMaxY() * size,
                                box.getWidth() * size,
                                box.getHeight() * size));
            }
        }
        return ink;
    }

    private static LetterDocument letter(
            String language, String text, String line, LetterLayout layout) {
        List<Block> paragraph = List.of(new Block.Paragraph(Inline.text(text)));
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Letterhead(List.of(line), text));
        blocks.add(new Block.InsideAddress(List.of(line, line), -1));
        blocks.add(
                new Block.References(
                        List.of(new Block.Labelled("", line), new Block.Labelled("", line))));
        blocks.add(new Block.SubjectLine("", text));
        blocks.addAll(paragraph);
        blocks.add(new Block.Heading(1, Inline.text(text)));
        blocks.add(new Block.BulletList(List.of(paragraph, paragraph)));
        blocks.add(
                new Block.Table(
                        List.of(),
                        List.of(1, 1),
                        List.of(List.of(Inline.text(text), Inline.text(text)))));
        blocks.add(
                new Block.SignatureBlock(
                        List.of(
                                new Block.Slot(text, text, text, "", ""),
                                new Block.Slot(text, "", "", text, "")),
                        line));
        blocks.add(
                annex(
                        List.of(
                                new Block.AnnexGroup(
                                        text, List.of(new Block.AnnexEntry(1, text, text)))),
                        text));
        return new LetterDocument(
                new Language(language),
                "",
                new PageSetup(Paper.A4, layout),
                blocks,
                new RunningText(new RunningText.Continuation(text, "", ""), text, "{page}", text));
    }

    private static Block.Annex annex(List<Block.AnnexGroup> groups, String... texts) {
        String text = String.join("", texts);
        Block.AnnexWords none = new Block.AnnexWords("", "", "", "");
        return new Block.Annex(text, text, groups, List.of(texts), none);
    }
}
