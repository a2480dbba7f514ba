package org.petitiondesk.gui.signatory;

import org.petitiondesk.l10n.Words;
import org.petitiondesk.model.common.Country;
import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.petition.SignatureTrait;

/** What the window calls that by which signatures are narrowed. */
record TraitNames(SignedTexts texts, Words words) {

    /** With the kind in front, as a chip has it. */
    String chip(SignatureTrait trait) {
        return switch (trait) {
            case SignatureTrait.OfCountry country -> named("country", name(country));
            case SignatureTrait.OfPlace place -> named("place", name(place));
            case SignatureTrait.OfOrganization organization ->
                    named("organization", name(organization));
            case SignatureTrait.OfImport _,
                    SignatureTrait.OfSheet _,
                    SignatureTrait.Typed _,
                    SignatureTrait.WithEmail _ ->
                    name(trait);
        };
    }

    private String named(String kind, String name) {
        return words.say("signatory.filtered", words.say("signatory.sort." + kind), name);
    }

    /** Among others of its kind. */
    String name(SignatureTrait trait) {
        return switch (trait) {
            case SignatureTrait.OfCountry(String name) -> Country.nameOf(name, Language.ENGLISH);
            case SignatureTrait.OfPlace(String name) -> name;
            case SignatureTrait.OfOrganization(String name) -> name;
            case SignatureTrait.OfImport(Id batch) -> source(batch);
            case SignatureTrait.OfSheet(Id sheet) ->
                    words.say("signatory.filter-sheet", texts.sheets().getOrDefault(sheet, 0));
            case SignatureTrait.Typed() -> words.say("signatory.typed");
            case SignatureTrait.WithEmail(boolean isThere) ->
                    words.say(isThere ? "signatory.with-email" : "signatory.without-email");
        };
    }

    private String source(Id batch) {
        int number = texts.importNumber(batch);
        return number == 0
                ? words.say("signatory.filter-import-gone")
                : words.say(
                        "signatory.filter-import",
                        number,
                        texts.imports().get(number - 1).source());
    }
}
