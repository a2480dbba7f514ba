package org.petitiondesk.library.sqlite;

import com.ibm.icu.text.Transliterator;

import org.sqlite.Function;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicIntegerArray;

/**
 * Han characters in the one form in which they are sought: simplified, so that 刘 finds 劉 and the
 * other way round. Each is looked up once: rules over whole names would take a hundred times as
 * long. Safe for use by several threads.
 */
final class HanForm {
    /** What migrations call it. */
    private static final String NAME = "han_form";

    private static final int FIRST_HAN = 0x2E80;
    private static final Transliterator SIMPLIFIED =
            Transliterator.getInstance("Traditional-Simplified");

    /** Form of each character of the basic plane; 0 where nobody has asked yet. */
    private static final AtomicIntegerArray KNOWN = new AtomicIntegerArray(1 << Character.SIZE);

    private HanForm() {}

    /** The form of one character; other characters than Han are their own. */
    static int of(int character) {
        if (character < FIRST_HAN || character > Character.MAX_VALUE) {
            return character;
        }
        int known = KNOWN.get(character);
        if (known == 0) {
            known = SIMPLIFIED.transliterate(Character.toString(character)).codePointAt(0);
            KNOWN.set(character, known);
        }
        return known;
    }

    /** Lets statements of a connection call {@code han_form(text)}. */
    static void define(Connection connection) throws SQLException {
        Function.create(
                connection,
                NAME,
                new Function() {
                    @Override
                    protected void xFunc() throws SQLException {
                        StringBuilder text = new StringBuilder();
                        value_text(0).codePoints().map(HanForm::of).forEach(text::appendCodePoint);
                        result(text.toString());
                    }
                });
    }
}
