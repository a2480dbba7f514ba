package org.petitiondesk.export.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.letter.Block;
import org.petitiondesk.model.letter.Inline;
import org.petitiondesk.model.letter.LetterDocument;
import org.petitiondesk.model.letter.Numbering;
import org.petitiondesk.model.letter.RunningText;
import org.petitiondesk.testing.PdfConformance;
import org.petitiondesk.testing.TypicalLetters;
import org.petitiondesk.typeset.Typesetter;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Whole letters in languages that the sample has not: accessible, and copied as written. */
class LettersInManyLanguagesTest {
    private static final int SENTENCES = 40;

    /** Subject, two items, quotation, link, close. */
    private static final int OTHER_PARTS = 6;

    private static final int NAMES = 60;

    @ParameterizedTest
    @CsvSource({
        "de, 'Wir bitten Sie, die Gefangenen nach Hause gehen zu lassen.'",
        "ru, 'Мы просим Вас отпустить заключённых домой.'",
        "kk, 'Сізден тұтқындарды үйлеріне жіберуді сұраймыз.'",
        "el, 'Σας ζητούμε να αφήσετε τους κρατουμένους να γυρίσουν σπίτι τους.'",
        "pl, 'Prosimy, aby zechciał Pan pozwolić więźniom wrócić do domu.'",
        "vi, 'Chúng tôi kính mong ngài cho những người bị giam được trở về nhà.'",
        "hy, 'Խնդրում ենք թույլ տալ, որ բանտարկյալները տուն վերադառնան։'",
        "ka, 'გთხოვთ, პატიმრებს სახლში დაბრუნების უფლება მისცეთ.'",
        "am, 'እስረኞቹ ወደ ቤታቸው እንዲመለሱ እንጠይቃለን።'",
        "ar, 'نطلب منكم أن تسمحوا للسجناء بالعودة إلى بيوتهم.'",
        "fa, 'از شما می‌خواهیم بگذارید زندانیان به خانه‌هایشان بازگردند.'",
        "ug, 'سىزدىن تۇتقۇنلارنىڭ ئۆيىگە قايتىشىغا يول قويۇشىڭىزنى ئۆتۈنىمىز.'",
        "he, 'אנו מבקשים מכם להניח לאסירים לשוב לביתם.'",
        "hi, 'हम आपसे निवेदन करते हैं कि बंदियों को घर लौटने दें।'",
        "bo, 'བཙོན་པ་རྣམས་ནང་དུ་ལོག་ཏུ་འཇུག་རོགས་གནང་།'",
        "th, 'เราขอให้ท่านปล่อยผู้ถูกคุมขังกลับบ้าน'",
        "km, 'យើងខ្ញុំសូមស្នើឱ្យលោកអនុញ្ញាតឱ្យអ្នកទោសវិលត្រឡប់ទៅផ្ទះវិញ។'",
        "my, 'အကျဉ်းသားများကို အိမ်ပြန်ခွင့်ပြုပါရန် တောင်းဆိုအပ်ပါသည်။'",
        "ja, '囚われた人々を家に帰してくださるようお願いいたします。'",
        "zh-Hant, '我們懇請您讓被囚禁的人回家。'"
    })
    void areAccessibleAndCopiedAsWritten(String language, String sentence) throws IOException {
        String text = String.join(" ", Collections.nCopies(SENTENCES, sentence));
        LetterDocument letter = letter(new Language(language), sentence, text);
        Typesetter typesetter = new Typesetter();
        assertEquals(List.of(), typesetter.check(letter));
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        new PdfLetterWriter(typesetter).write(letter, file);

        assertEquals(List.of(), PdfConformance.faults(file.toByteArray()));
        try (PDDocument document = Loader.loadPDF(file.toByteArray())) {
            String taken = bare(new PDFTextStripper().getText(document));
            assertTrue(taken.contains(bare(text)), taken);
            int times = taken.split(Pattern.quote(bare(sentence)), -1).length - 1;
            assertTrue(times >= SENTENCES + OTHER_PARTS, times + " times in " + taken);
        }
    }

    private static LetterDocument letter(Language language, String sentence, String text) {
        Block.Paragraph paragraph = TypicalLetters.paragraph(sentence);
        List<Block> blocks =
                List.of(
                        new Block.SubjectLine("", sentence),
                        TypicalLetters.paragraph(text),
                        new Block.NumberedList(
                                Numbering.DECIMAL,
                                1,
                                List.of(
                                        List.of(
                                                paragraph,
                                                new Block.BulletList(List.of(List.of(paragraph))))),
                                true),
                        new Block.Quote(List.of(paragraph)),
                        new Block.Paragraph(
                                List.of(
                                        new Inline.Link(
                                                "https://example.org/", Inline.text(sentence)))),
                        new Block.Close(List.of(sentence)),
                        new Block.Annex(
                                sentence,
                                sentence,
                                List.of(new Block.AnnexGroup(sentence, names(sentence))),
                                List.of(),
                                new Block.AnnexWords("1", sentence, sentence, sentence)));
        return new LetterDocument(
                language,
                sentence,
                TypicalLetters.english().page(),
                blocks,
                new RunningText(new RunningText.Continuation("", "", ""), "", "", ""));
    }

    private static List<Block.AnnexEntry> names(String sentence) {
        return IntStream.rangeClosed(1, NAMES)
                .mapToObj(number -> new Block.AnnexEntry(number, sentence, sentence))
                .toList();
    }

    /** Without blanks, which stand between pages and lines too. */
    private static String bare(String text) {
        return text.replaceAll("[\\s\\u00A0]+", "");
    }
}
