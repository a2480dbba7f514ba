package org.petitiondesk.exchange.letter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.xmlbeans.XmlObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;
import org.petitiondesk.exchange.letter.LetterPart.Role;
import org.petitiondesk.model.common.Problem;
import org.petitiondesk.model.common.Read;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

class LetterFileTest {
    @TempDir private Path folder;

    private Read<List<LetterPart>> text(String text, Charset charset) throws IOException {
        return LetterFile.read(Files.write(folder.resolve("letter.txt"), text.getBytes(charset)));
    }

    private static List<String> markdown(Read<List<LetterPart>> read) {
        return read.value().orElseThrow().stream().map(LetterPart::markdown).toList();
    }

    private static List<Role> roles(Read<List<LetterPart>> read) {
        return read.value().orElseThrow().stream().map(LetterPart::role).toList();
    }

    private static List<String> problems(Read<List<LetterPart>> read) {
        return read.problems().stream().map(Problem::key).toList();
    }

    private Read<List<LetterPart>> saved(XWPFDocument document) throws IOException {
        Path file = folder.resolve("letter.docx");
        try (OutputStream out = Files.newOutputStream(file);
                document) {
            document.write(out);
        }
        return LetterFile.read(file);
    }

    @Test
    void findsThePartsOfAPlainLetter() throws IOException {
        Read<List<LetterPart>> read =
                text(
                        """
                        Riverside Society
                        1 Example Street

                        Example Town, 12 June 2026

                        The Mayor
                        Town Hall

                        Re: The path along the river

                        Dear Mayor Example,

                        We write about the *path* [1].

                        - to open it
                        - to keep it open

                        Yours sincerely,

                        Anna Example
                        """,
                        StandardCharsets.UTF_8);
        assertEquals(
                List.of(
                        Role.LETTERHEAD,
                        Role.DATE,
                        Role.ADDRESS,
                        Role.SUBJECT,
                        Role.SALUTATION,
                        Role.TEXT,
                        Role.TEXT,
                        Role.CLOSE,
                        Role.CLOSE),
                roles(read));
        assertEquals("The Mayor\\\nTown Hall", markdown(read).get(2));
        assertEquals("We write about the \\*path\\* \\[1\\].", markdown(read).get(5));
        assertEquals("- to open it\n- to keep it open", markdown(read).get(6));
        assertEquals(List.of(), read.problems());
    }

    @Test
    void findsThePartsInOurOtherLanguages() throws IOException {
        List<Role> around = List.of(Role.SALUTATION, Role.TEXT, Role.CLOSE);
        for (String letter :
                List.of(
                        "Monsieur le Président,\n\nNous vous écrivons.\n\nVeuillez agréer, Monsieur"
                                + " le Président, l’assurance de notre très haute considération.",
                        "尊敬的主席先生：\n\n我们写信给您。\n\n此致敬礼",
                        "존경하는 대통령 각하\n\n저희는 이 글을 드립니다.\n\n청원인 일동 올림")) {
            assertEquals(around, roles(text(letter, StandardCharsets.UTF_8)), letter);
        }
    }

    @Test
    void readsOldEncodingsAndSaysThatItGuessed() throws IOException {
        String letter = "尊敬的主席先生：\n\n我们写信给您，请您释放他们。我们是他们的朋友和家人。\n\n此致敬礼";
        Read<List<LetterPart>> read = text(letter, Charset.forName("GB18030"));
        assertEquals("我们写信给您，请您释放他们。我们是他们的朋友和家人。", markdown(read).get(1));
        assertEquals(List.of("letter-file.guessed-encoding"), problems(read));
        assertEquals(markdown(read), markdown(text("\uFEFF" + letter, StandardCharsets.UTF_16LE)));
    }

    @Test
    void refusesWhatIsNoLetter() throws IOException {
        assertEquals(List.of("letter-file.no-text"), problems(refused("a.txt", new byte[64])));
        assertEquals(List.of("letter-file.empty"), problems(refused("b.txt", new byte[0])));
        assertEquals(List.of("letter-file.kind"), problems(refused("c.odt", new byte[4])));
        assertEquals(List.of("letter-file.macros"), problems(refused("d.docm", new byte[4])));
        assertEquals(List.of("letter-file.broken"), problems(refused("e.docx", new byte[4])));
        byte[] old = {
            (byte) 0xD0,
            (byte) 0xCF,
            0x11,
            (byte) 0xE0,
            (byte) 0xA1,
            (byte) 0xB1,
            0x1A,
            (byte) 0xE1,
            0,
            0
        };
        assertEquals(List.of("letter-file.protected"), problems(refused("f.docx", old)));
        assertEquals(List.of("letter-file.macros"), problems(zip("word/vbaProject.bin", 10)));
        assertEquals(
                List.of("letter-file.too-large"), problems(zip("word/document.xml", 200_000_000)));
    }

    private Read<List<LetterPart>> refused(String name, byte[] content) throws IOException {
        return LetterFile.read(Files.write(folder.resolve(name), content));
    }

    private Read<List<LetterPart>> zip(String part, long size) throws IOException {
        Path file = folder.resolve("bomb.docx");
        byte[] zeros = new byte[100_000];
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(file))) {
            out.putNextEntry(new ZipEntry(part));
            for (long written = 0; written < size; written += zeros.length) {
                out.write(zeros);
            }
        }
        return LetterFile.read(file);
    }

    @Test
    void readsDotsAsEmphasis() throws IOException {
        XWPFDocument document = new XWPFDocument();
        XWPFParagraph paragraph = document.createParagraph();
        run(paragraph, "请").setEmphasisMark("none");
        run(paragraph, "立即").setEmphasisMark("underDot");
        run(paragraph, "放人。");
        assertEquals(List.of("请*立即*放人。"), markdown(saved(document)));
    }

    @Test
    void readsWhatWordWrites() throws IOException {
        XWPFDocument document = new XWPFDocument();
        style(document, "Heading1", "heading 1", 0);
        style(document, "Quote", "Quote", -1);
        document.createParagraph().createRun().setText("Dear Minister,");
        styled(document, "Heading1", "What has *happened*");
        XWPFParagraph paragraph = document.createParagraph();
        run(paragraph, "They were ").setBold(false);
        run(paragraph, "not ").setBold(true);
        run(paragraph, "heard").setBold(true);
        run(paragraph, ", ").setItalic(false);
        run(paragraph, "never").setItalic(true);
        paragraph.createHyperlinkRun("https://example.org/case").setText(" here");
        run(paragraph, " gone").setStrikeThrough(true);
        styled(document, "Quote", "We wait.");
        BigInteger decimal = list(document, 1, STNumberFormat.DECIMAL);
        BigInteger bullet = list(document, 2, STNumberFormat.BULLET);
        item(document, decimal, "open the path");
        item(document, decimal, "keep it open");
        item(document, bullet, "today");
        XWPFTable table = document.createTable(1, 2);
        table.getRow(0).getCell(0).setText("left");
        table.getRow(0).getCell(1).setText("right");
        XWPFRun lines = document.createParagraph().createRun();
        lines.setText("Respectfully,");
        lines.addBreak();
        lines.setText("Anna Example");
        Read<List<LetterPart>> read = saved(document);
        assertEquals(
                List.of(
                        "Dear Minister,",
                        "# What has \\*happened\\*",
                        "They were **not heard**, *never* [here](https://example.org/case)",
                        "> We wait.",
                        "1. open the path",
                        "2. keep it open",
                        "- today",
                        "left",
                        "right",
                        "Respectfully,\\\nAnna Example"),
                markdown(read));
        assertEquals(Role.SALUTATION, roles(read).getFirst());
        assertEquals(Role.CLOSE, roles(read).getLast());
        assertEquals(8, roles(read).stream().filter(Role.TEXT::equals).count());
    }

    /** LibreOffice names its styles otherwise, and puts lists and emphasis into styles. */
    @Test
    void readsWhatLibreOfficeWrites() throws IOException {
        XWPFDocument document = new XWPFDocument();
        style(document, "Normal", "Normal", -1);
        style(document, "Title", "Title", -1);
        style(document, "Heading2", "Heading 2", -1);
        style(document, "Quotations", "Quotations", -1);
        style(document, "StrongEmphasis", "Strong Emphasis", -1);
        style(document, "Emphasis", "Emphasis", -1);
        BigInteger bullet = list(document, 1, STNumberFormat.BULLET);
        CTStyle listed = style("ListBullet", "List Bullet");
        listed.addNewPPr().addNewNumPr().addNewNumId().setVal(bullet);
        document.createStyles().addStyle(new XWPFStyle(listed));
        document.createHeader(HeaderFooterType.DEFAULT)
                .createParagraph()
                .createRun()
                .setText("Riverside Society");
        styled(document, "Title", "Petition");
        styled(document, "Heading2", "Facts");
        styled(document, "Quotations", "We wait.");
        styled(document, "ListBullet", "today");
        XWPFParagraph paragraph = document.createParagraph();
        run(paragraph, "very").setStyle("StrongEmphasis");
        run(paragraph, " ");
        run(paragraph, "soon").setStyle("Emphasis");
        Read<List<LetterPart>> read = saved(document);
        assertEquals(
                List.of(
                        "Riverside Society",
                        "# Petition",
                        "## Facts",
                        "> We wait.",
                        "- today",
                        "**very** *soon*"),
                markdown(read));
        assertEquals(Role.LETTERHEAD, roles(read).getFirst());
        assertTrue(roles(read).stream().skip(1).allMatch(Role.TEXT::equals));
    }

    private static XWPFRun run(XWPFParagraph paragraph, String text) {
        XWPFRun run = paragraph.createRun();
        run.setText(text);
        return run;
    }

    private static void styled(XWPFDocument document, String style, String text) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setStyle(style);
        run(paragraph, text);
    }

    /**
     * @param level of a heading, counted from 0; negative for none
     */
    private static void style(XWPFDocument document, String id, String name, int level) {
        CTStyle style = style(id, name);
        if (level >= 0) {
            style.addNewPPr().addNewOutlineLvl().setVal(BigInteger.valueOf(level));
        }
        document.createStyles().addStyle(new XWPFStyle(style));
    }

    private static CTStyle style(String id, String name) {
        CTStyle style = CTStyle.Factory.newInstance();
        style.setStyleId(id);
        style.addNewName().setVal(name);
        return style;
    }

    private static BigInteger list(XWPFDocument document, int id, STNumberFormat.Enum format) {
        CTAbstractNum form = CTAbstractNum.Factory.newInstance();
        form.setAbstractNumId(BigInteger.valueOf(id));
        var level = form.addNewLvl();
        level.setIlvl(BigInteger.ZERO);
        level.addNewNumFmt().setVal(format);
        var numbering = document.createNumbering();
        return numbering.addNum(numbering.addAbstractNum(new XWPFAbstractNum(form, numbering)));
    }

    private static void item(XWPFDocument document, BigInteger list, String text) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setNumID(list);
        run(paragraph, text);
    }

    @Test
    void tellsOfTextBoxes() throws Exception {
        XWPFDocument letter = new XWPFDocument();
        letter.createParagraph().createRun().setText("We write to you.");
        assertEquals(List.of(), problems(saved(letter)));
        XWPFDocument boxed = new XWPFDocument();
        XWPFRun run = boxed.createParagraph().createRun();
        run.setText("We write to you.");
        run.getCTR()
                .addNewPict()
                .set(
                        XmlObject.Factory.parse(
                                """
                                <v:shape xmlns:v="urn:schemas-microsoft-com:vml" xmlns:w="%s">
                                <v:textbox><w:txbxContent><w:p><w:r><w:t>Aside.</w:t></w:r></w:p>
                                </w:txbxContent></v:textbox></v:shape>
                                """
                                        .formatted(
                                                "http://schemas.openxmlformats.org/wordprocessingml/2006/main")));
        Read<List<LetterPart>> read = saved(boxed);
        assertEquals(List.of("letter-file.text-boxes"), problems(read));
        assertEquals(List.of("We write to you."), markdown(read));
    }
}
