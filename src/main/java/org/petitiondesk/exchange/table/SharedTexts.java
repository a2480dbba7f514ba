package org.petitiondesk.exchange.table;

import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.xml.sax.SAXException;

import java.io.IOException;

/** The texts that a spreadsheet's cells share, without readings (furigana), up to a limit. */
final class SharedTexts extends ReadOnlySharedStringsTable {
    private static final long MOST_CHARACTERS = 200_000_000;

    private long characters;

    /** There is more text than any list of names has. */
    static final class TooLarge extends SAXException {
        TooLarge() {
            super("too much text");
        }
    }

    private SharedTexts(OPCPackage content) throws IOException, SAXException {
        super(content, false);
    }

    static SharedTexts of(OPCPackage content) throws IOException, SAXException {
        try {
            return new SharedTexts(content);
        } catch (NumberFormatException e) {
            throw new SAXException("a count is no number", e);
        }
    }

    @Override
    public void characters(char[] text, int start, int length) throws SAXException {
        characters += length;
        if (characters > MOST_CHARACTERS) {
            throw new TooLarge();
        }
        super.characters(text, start, length);
    }

    /** A text by the number that a cell gives; how many there are need not be told. */
    String text(String number) throws SAXException {
        try {
            return getItemAt(Integer.parseInt(number)).getString();
        } catch (NumberFormatException | IllegalStateException e) {
            throw new SAXException("no such text", e);
        }
    }
}
