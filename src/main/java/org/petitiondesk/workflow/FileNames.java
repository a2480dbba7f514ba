package org.petitiondesk.workflow;

import org.petitiondesk.model.addressee.AddresseeOnDate;
import org.petitiondesk.model.addressee.PersonName;
import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.delivery.Delivery;
import org.petitiondesk.model.letter.MailStock;
import org.petitiondesk.model.petition.Copy;
import org.petitiondesk.model.petition.Petition;
import org.petitiondesk.model.petition.SignatureSheet;

import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Names of exported files: ASCII without spaces, the same every time, and different for every
 * letter, also for one holder on two routes (by the addressee's number). Letters that go care of
 * somebody are told apart by the city.
 */
final class FileNames {
    private FileNames() {}

    /** A file system takes 255 bytes; paths have a limit too. */
    private static final int LONGEST_PART = 48;

    /** Enough to tell two deliveries in one city apart. */
    private static final int ID_DIGITS = 8;

    /** For example {@code CHN-002-0505-OBS-028_03-hu-jintao-ottawa_en_delivery.pdf}. */
    static String letter(Petition petition, Letter letter, Copy copy, String ending) {
        return petition(petition)
                + (isAddressed(letter) ? "_" + addressee(petition, letter) : "")
                + "_"
                + letter.language().tag()
                + "_"
                + copy.word()
                + "."
                + ending;
    }

    /**
     * Of several letters in one file, for example {@code
     * CHN-002-0505_letters_03-07_en-fr_delivery.pdf} with those to the third and the seventh
     * addressee.
     *
     * @param addressees empty for all
     * @param languages empty for all
     */
    static String letters(
            Petition petition,
            List<Id> addressees,
            List<Language> languages,
            Copy copy,
            String ending) {
        List<Id> all = petition.addressees();
        String numbers =
                all.stream()
                        .filter(addressees::contains)
                        .map(id -> number(all.indexOf(id) + 1, all.size()))
                        .collect(Collectors.joining("-"));
        String tags = languages.stream().map(Language::tag).collect(Collectors.joining("-"));
        return petition(petition)
                + "_letters_"
                + (numbers.isEmpty() ? "" : numbers + "_")
                + (tags.isEmpty() ? "" : tags + "_")
                + copy.word()
                + "."
                + ending;
    }

    /**
     * For example {@code CHN-002-0505_sheets-0038-0047_en_a4.pdf}.
     *
     * @param sheets alike but for their numbers; at least one
     */
    static String sheets(Petition petition, List<SignatureSheet> sheets) {
        SignatureSheet first = sheets.getFirst();
        SignatureSheet last = sheets.getLast();
        return petition(petition)
                + (sheets.size() == 1 ? "_sheet" : "_sheets")
                + "-"
                + first.label()
                + (sheets.size() == 1 ? "" : "-" + last.label())
                + "_"
                + first.language().tag()
                + "_"
                + first.paper().word()
                + ".pdf";
    }

    /**
     * For example {@code CHN-002-0505_envelopes-dl.pdf} or {@code labels-l7160.pdf}.
     *
     * @param petition empty for addressees of none
     */
    static String mail(Optional<Petition> petition, MailStock stock) {
        return petition.map(of -> petition(of) + "_").orElse("") + kind(stock) + ".pdf";
    }

    /**
     * For example {@code CHN-002-0505_envelopes-dl_03_fr.pdf}.
     *
     * @param addressee empty for all of them
     * @param language empty for the first one of each
     */
    static String mail(
            Petition petition,
            MailStock stock,
            Optional<Id> addressee,
            Optional<Language> language) {
        List<Id> all = petition.addressees();
        return petition(petition)
                + "_"
                + kind(stock)
                + addressee.map(id -> "_" + number(all.indexOf(id) + 1, all.size())).orElse("")
                + language.map(tongue -> "_" + tongue.tag()).orElse("")
                + ".pdf";
    }

    /** For example {@code CHN-002-0505_world-report_fr_public.pdf}. */
    static String report(Petition petition, Language language, Copy copy, String ending) {
        return petition(petition)
                + "_world-report_"
                + language.tag()
                + "_"
                + copy.word()
                + "."
                + ending;
    }

    private static String kind(MailStock stock) {
        String kind =
                switch (stock) {
                    case MailStock.Envelopes _ -> "envelopes-";
                    case MailStock.Labels _ -> "labels-";
                };
        return kind + stock.word();
    }

    private static boolean isAddressed(Letter letter) {
        return letter.document()
                .value()
                .map(document -> !document.running().continuation().addressee().isEmpty())
                .orElse(true);
    }

    private static String addressee(Petition petition, Letter letter) {
        return number(letter.number(), petition.addressees().size())
                + part(ascii(addresseeName(letter.addressee())))
                + (letter.addressee().careOf().isPresent()
                        ? part(MissionPlace.of(letter.addressee()))
                        : "");
    }

    /** As many digits as the last one has, so that names sort as the addressees stand. */
    private static String number(int number, int last) {
        String digits = Integer.toString(number);
        return "0".repeat(Math.max(0, Integer.toString(last).length() - digits.length())) + digits;
    }

    private static String part(String ascii) {
        String cut = ascii.substring(0, Math.min(LONGEST_PART, ascii.length()));
        return ascii.isEmpty() ? "" : "-" + cut.toLowerCase(Locale.ROOT).replaceFirst("-$", "");
    }

    /** For example {@code CHN-002-0505_report-london-4f2a91c0.txt}. */
    static String report(Petition petition, Delivery delivery) {
        return petition(petition)
                + "_report"
                + part(ascii(delivery.city()))
                + digits(delivery)
                + ".txt";
    }

    private static String digits(Delivery delivery) {
        String id = delivery.id().toString();
        return "-" + id.substring(id.length() - ID_DIGITS);
    }

    /**
     * The names of all packs of a petition, for example {@code CHN-002-0505_ottawa}. Where several
     * are in one city, each has digits of its identifier instead of a number, so that its name does
     * not depend on the others: {@code CHN-002-0505_ottawa-4f2a91c0}.
     *
     * @param mission where a delivery's mission is, as far as the address tells; may be empty
     */
    static Map<Id, String> packs(
            Petition petition, List<Delivery> deliveries, Function<Delivery, String> mission) {
        Map<Id, String> places = new LinkedHashMap<>();
        for (Delivery delivery : deliveries) {
            places.put(delivery.id(), pack(petition, delivery, mission.apply(delivery)));
        }
        Map<String, Long> inOne =
                places.values().stream()
                        .collect(Collectors.groupingBy(FileNames::bare, Collectors.counting()));
        Map<Id, String> names = new LinkedHashMap<>();
        for (Delivery delivery : deliveries) {
            String place = places.getOrDefault(delivery.id(), "");
            boolean isAlone = inOne.getOrDefault(bare(place), 0L) < 2;
            names.put(delivery.id(), isAlone ? place : place + digits(delivery));
        }
        return names;
    }

    private static String pack(Petition petition, Delivery delivery, String mission) {
        String city = ascii(delivery.city());
        String place = part(city.isEmpty() ? mission : city);
        return petition(petition) + (place.isEmpty() ? "_pack" : "_" + place.substring(1));
    }

    /** Without the number that a folder gets where its name is taken. */
    private static String bare(String name) {
        return name.replaceFirst("(-[0-9]+)+$", "");
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
