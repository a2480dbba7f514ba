package org.petitiondesk.typeset;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;

import org.junit.jupiter.api.Test;

class WritingTest {
    @Test
    void knowsEachCharacterAsUnicodeDoes() {
        for (int character = 0; character <= Character.MAX_CODE_POINT; character++) {
            String what = Integer.toHexString(character);
            int type = Character.getType(character);
            boolean isMark = type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
            assertEquals(isMark, Writing.isMark(character), what);
            boolean isSpace = type == Character.SPACE_SEPARATOR || character == '\n';
            assertEquals(isSpace, Writing.isSpace(character), what);
            boolean isIgnorable =
                    UCharacter.hasBinaryProperty(character, UProperty.DEFAULT_IGNORABLE_CODE_POINT);
            boolean isInvisible = isIgnorable || character == '\n';
            assertEquals(isInvisible, Writing.isInvisible(character), what);
        }
    }
}
