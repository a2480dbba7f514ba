package org.petitiondesk.typeset;

import org.petitiondesk.model.letter.Isolates;

import java.util.BitSet;
import java.util.regex.Matcher;

/**
 * Addresses of mail and of the web within a text. A hyphen at a line's end would be taken for no
 * part of them, so they stay whole; where that cannot be, they break after a stroke or before a
 * point. Indexes stand before their character.
 *
 * @param inside all places within addresses
 * @param breakable the best of these
 */
record NetAddresses(BitSet inside, BitSet breakable) {
    static NetAddresses in(String text) {
        BitSet inside = new BitSet();
        BitSet breakable = new BitSet();
        Matcher matcher = Isolates.NET_ADDRESS.matcher(text);
        while (matcher.find()) {
            for (int i = matcher.start() + 1; i < matcher.end(); i++) {
                inside.set(i);
                boolean afterStroke = text.charAt(i - 1) == '/' && text.charAt(i) != '/';
                breakable.set(i, afterStroke || text.charAt(i) == '.');
            }
        }
        return new NetAddresses(inside, breakable);
    }
}
