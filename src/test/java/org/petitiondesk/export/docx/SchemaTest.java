package org.petitiondesk.export.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.DocumentDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FontsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FtrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.HdrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.SettingsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;
import org.openxmlformats.schemas.xpackage.x2006.relationships.RelationshipsDocument;
import org.petitiondesk.model.letter.Block;
import org.petitiondesk.model.letter.Inline;
import org.petitiondesk.model.letter.LetterDocument;
import org.petitiondesk.model.letter.LetterLayout;
import org.petitiondesk.model.letter.Paper;
import org.petitiondesk.testing.DressedLetters;
import org.petitiondesk.testing.FilledForms;
import org.petitiondesk.testing.RightToLeftLetters;
import org.petitiondesk.testing.TraditionalLetters;
import org.petitiondesk.testing.TypicalLetters;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Word opens no file that breaks the schema, and does not say where it does. */
final class SchemaTest {
    private static final Map<String, Parser> PARSERS =
            new TreeMap<>(
                    Map.of(
                            "word/document.xml", DocumentDocument.Factory::parse,
                            "word/styles.xml", StylesDocument.Factory::parse,
                            "word/numbering.xml", NumberingDocument.Factory::parse,
                            "word/settings.xml", SettingsDocument.Factory::parse,
                            "word/fontTable.xml", FontsDocument.Factory::parse,
                            "word/header1.xml", HdrDocument.Factory::parse,
                            "word/header2.xml", HdrDocument.Factory::parse,
                            "word/footer1.xml", FtrDocument.Factory::parse,
                            "word/footer2.xml", FtrDocument.Factory::parse));

    /** Reads one kind of part. */
    private interface Parser {
        XmlObject parse(InputStream in) throws XmlException, IOException;
    }

    @Test
    void holdsForEveryPartInEveryLanguageAndLayout() throws XmlException, IOException {
        List<LetterDocument> letters = new ArrayList<>(TypicalLetters.all());
        letters.add(FilledForms.english());
        letters.add(FilledForms.chinese());
        RightToLeftLetters.all()
                .map(letter -> DressedLetters.dressed(letter, letter.page(), true))
                .forEach(letters::add);
        letters.add(TraditionalLetters.of("zh-Hant", LetterLayout.PLAIN));
        for (LetterDocument letter : letters) {
            for (LetterLayout layout : LetterLayout.values()) {
                WrittenLetter written =
                        WrittenLetter.of(TypicalLetters.on(letter, Paper.A4, layout));
                for (Map.Entry<String, Parser> part : PARSERS.entrySet()) {
                    InputStream in = new ByteArrayInputStream(written.part(part.getKey()));
                    List<XmlError> errors = new ArrayList<>();
                    part.getValue().parse(in).validate(new XmlOptions().setErrorListener(errors));
                    assertEquals(List.of(), errors, part.getKey());
                }
            }
        }
    }

    @Test
    void holdsForRelationships() throws XmlException, IOException {
        WrittenLetter written =
                WrittenLetter.of(
                        TypicalLetters.with(
                                TypicalLetters.english(),
                                new Block.Paragraph(
                                        List.of(
                                                new Inline.Link(
                                                        "https://example.org/100% a#b#c",
                                                        Inline.text("there"))))));
        for (String part : List.of("_rels/.rels", "word/_rels/document.xml.rels")) {
            InputStream in = new ByteArrayInputStream(written.part(part));
            List<XmlError> errors = new ArrayList<>();
            RelationshipsDocument.Factory.parse(in)
                    .validate(new XmlOptions().setErrorListener(errors));
            assertEquals(List.of(), errors, part);
        }
    }

    @Test
    void sortsProperties() {
        assertEquals(
                List.of("w:pStyle", "w:keepNext", "w:jc"),
                Schema.PARAGRAPH
                        .of(Element.of("w:jc"), Element.of("w:keepNext"), Element.of("w:pStyle"))
                        .children()
                        .stream()
                        .map(child -> ((Element) child).name())
                        .toList());
        assertThrows(IllegalArgumentException.class, () -> Schema.PARAGRAPH.of(Element.of("w:sz")));
    }
}
