package org.petitiondesk.workflow;

import org.petitiondesk.model.addressee.AddresseeOnDate;
import org.petitiondesk.model.addressee.PersonName;
import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.petition.Copy;
import org.petitiondesk.model.petition.Petition;

import java.text.Normalizer;

/**
 * Names of exported files: ASCII without spaces, the same every time, and different for every
 * letter, also for one holder on two routes (by the addressee's number).
 */
final class FileNames {
    private FileNames() {}

    /** For example {@code CHN-002-0505-OBS-028_1-hu-jintao_en_delivery.pdf}. */
    static String letter(Petition petition, Letter letter, Copy copy, String ending) {
        String addressee =
                ascii(addresseeName(letter.addressee())).toLowerCase(java.util.Locale.ROOT);
        return petition(petition)
                + "_"
                + letter.number()
                + (addressee.isEmpty() ? "" : "-" + addressee)
                + "_"
                + letter.language().tag()
                + "_"
                + copy.word()
                + "."
                + ending;
    }

    /** What stands for a petition: its code, or part of its identifier if the code has no ASCII. */
    static String petition(Petition petition) {
        String code = ascii(petition.code());
        return code.isEmpty() ? petition.id().toString().substring(0, 8) : code;
    }

    private static String addresseeName(AddresseeOnDate addressee) {
        return addressee
                .to()
                .holder()
                .map(person -> person.nameInOrAny(Language.ENGLISH))
                .map(PersonName::full)
                .orElseGet(() -> addressee.to().post().titles().inOrAny(Language.ENGLISH));
    }

    static String ascii(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .replaceAll("[^A-Za-z0-9]+", "-")
                .replaceAll("^-|-$", "");
    }
}
