package org.petitiondesk.exchange;

import org.petitiondesk.model.addressee.Gender;
import org.petitiondesk.model.addressee.PostalAddress;
import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.letter.LetterLayout;
import org.petitiondesk.model.letter.Paper;
import org.petitiondesk.model.petition.Fact;

import java.util.List;
import java.util.Locale;

/**
 * Writes a petition as a text file that {@link PetitionFileReader} reads back as it was. Immutable.
 */
public final class PetitionFileWriter {

    /** The file's text, with line feeds as line ends; to be encoded in UTF-8. */
    public String write(PetitionFile petition) {
        YamlWriter yaml = new YamlWriter(petition.language());
        yaml.put("code", petition.code());
        yaml.put("title", petition.title());
        yaml.put("date", petition.date());
        yaml.put("language", petition.language().tag());
        yaml.put("template", petition.template());
        if (!petition.subject().equals(petition.title())) {
            yaml.put("subject", petition.subject());
        }
        yaml.putLocalized("sponsors", petition.sponsors());
        yaml.putAll("addressees", petition.addressees(), each -> addressee(yaml, each));
        yaml.putTexts("demands", petition.demands());
        yaml.put("case", petition.account().kind());
        yaml.putAll("facts", petition.account().facts(), fact -> fact(yaml, fact));
        yaml.putAll("actions", petition.account().actions(), yaml::item);
        yaml.put("place", petition.place());
        yaml.putAll(
                "signers",
                petition.signers(),
                signer -> {
                    yaml.put("name", signer.name());
                    yaml.put("title", signer.title());
                    yaml.put("organization", signer.organization());
                    yaml.put("signature", signer.scan());
                });
        yaml.put("contact", petition.contact());
        yaml.putLocalized("enclosures", petition.enclosures());
        yaml.putLocalized("cc", petition.copiesTo());
        yaml.put("layout", petition.layout().map(LetterLayout::word));
        yaml.put("paper", petition.paper().map(Paper::word));
        yaml.put("letterhead", petition.letterhead());
        yaml.putNumber("most-pages", petition.mostPages().orElse(0));
        yaml.put("expires", petition.expires());
        yaml.putAll(
                "earlier",
                petition.earlier(),
                each -> {
                    yaml.put("code", each.code());
                    yaml.put("date", each.date().toString());
                });
        return "---\n" + yaml.text() + "---\n" + petition.body() + "\n";
    }

    private static void fact(YamlWriter yaml, Fact fact) {
        if (fact.on().isEmpty()) {
            yaml.item(fact.wording());
        } else {
            yaml.put("on", fact.on());
            yaml.put("text", fact.wording());
        }
    }

    private static void addressee(YamlWriter yaml, AddresseeDraft addressee) {
        yaml.put("person", addressee.person());
        yaml.put("family", addressee.family());
        yaml.put("given", addressee.given());
        yaml.put("honorific", addressee.honorific());
        yaml.put("salutation", addressee.salutation());
        yaml.put("close", addressee.close());
        gender(yaml, addressee.gender());
        yaml.put("post", addressee.post());
        yaml.put("office", addressee.office().word());
        yaml.put("organization", addressee.organization());
        yaml.put("country", addressee.country());
        addressee.via().ifPresent(via -> yaml.putFields("via", () -> via(yaml, via)));
        addressee.address().ifPresent(address -> address(yaml, address));
        several(yaml, "fax", addressee.faxes());
        several(yaml, "email", addressee.emails());
        several(yaml, "telephone", addressee.telephones());
        yaml.put("paper", addressee.paper().map(Paper::word));
        yaml.putTexts("language", addressee.languages().stream().map(Language::tag).toList());
        term(yaml, addressee.term());
        yaml.put("verified", addressee.verifiedOn());
        yaml.put("source", addressee.source());
    }

    private static void via(YamlWriter yaml, AddresseeDraft.CareOf via) {
        yaml.put("person", via.person());
        yaml.put("family", via.family());
        yaml.put("given", via.given());
        yaml.put("honorific", via.honorific());
        gender(yaml, via.gender());
        yaml.put("post", via.post());
        yaml.put("office", via.office().word());
        yaml.put("organization", via.organization());
        yaml.put("country", via.country());
        term(yaml, via.term());
        yaml.put("verified", via.verifiedOn());
        yaml.put("source", via.source());
    }

    private static void term(YamlWriter yaml, Term term) {
        yaml.put("since", term.since());
        yaml.put("until", term.until());
        yaml.put("attested", term.attestedOn());
        yaml.put("tenure", term.isOther() ? term.standing().word() : "");
    }

    /** Mostly there is one, and it stands on the line of its key. */
    private static void several(YamlWriter yaml, String key, List<String> numbers) {
        if (numbers.size() == 1) {
            yaml.put(key, numbers.getFirst());
        } else {
            yaml.putTexts(key, numbers);
        }
    }

    private static void address(YamlWriter yaml, PostalAddress address) {
        if (address.isFreeForm()) {
            yaml.putTexts("address", address.lines());
        } else {
            yaml.putFields(
                    "address",
                    () -> {
                        yaml.putTexts("lines", address.lines());
                        yaml.put("postcode", address.postcode());
                        yaml.put("city", address.city());
                        yaml.put("region", address.region());
                    });
        }
        yaml.put("address-country", address.country());
    }

    private static void gender(YamlWriter yaml, Gender gender) {
        if (gender != Gender.UNKNOWN) {
            yaml.put("gender", gender.name().toLowerCase(Locale.ROOT));
        }
    }
}
