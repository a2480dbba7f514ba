package org.petitiondesk.exchange.encoding;

import java.nio.charset.Charset;
import java.util.List;

/**
 * An encoding from before Unicode. The charsets are the supersets that spreadsheets write, not the
 * bare standards.
 */
enum LegacyEncoding {
    GB18030("GB18030", 0xB0, 0xD7, "GB18030 GBK GB2312"),
    BIG5("Big5-HKSCS", 0xA4, 0xC6, "BIG5"),
    KOREAN("x-windows-949", 0xB0, 0xC8, "EUC-KR CP949"),
    JAPANESE("windows-31j", 0x88, 0x97, "SHIFT_JIS"),
    WESTERN("windows-1252", 0, 0, "WINDOWS-1252 ISO-8859-1 ISO-8859-15");

    private final Charset charset;
    private final int firstCommon;
    private final int lastCommon;
    private final String otherNames;

    LegacyEncoding(String charset, int firstCommon, int lastCommon, String otherNames) {
        this.charset = Charset.forName(charset);
        this.firstCommon = firstCommon;
        this.lastCommon = lastCommon;
        this.otherNames = otherNames;
    }

    Charset charset() {
        return charset;
    }

    /** Whether the standard puts a character among its everyday ones, by its lead byte. */
    boolean isEveryday(int character) {
        int lead = Character.toString(character).getBytes(charset)[0] & 0xFF;
        return lead >= firstCommon && lead <= lastCommon;
    }

    boolean isCalled(String detected) {
        return List.of(otherNames.split(" ")).contains(detected);
    }
}
