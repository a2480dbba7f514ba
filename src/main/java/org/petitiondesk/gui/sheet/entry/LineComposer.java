package org.petitiondesk.gui.sheet.entry;

import org.petitiondesk.exchange.NameText;
import org.petitiondesk.exchange.WrittenDay;
import org.petitiondesk.library.SignatureRepository.Signed;
import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.petition.Capacity;
import org.petitiondesk.model.petition.Consent;
import org.petitiondesk.model.petition.ConsentGiven;
import org.petitiondesk.model.petition.Signatory;
import org.petitiondesk.model.petition.Signature;
import org.petitiondesk.model.petition.SignatureSheet;
import org.petitiondesk.model.petition.SignatureSource;
import org.petitiondesk.model.petition.SignatureState;
import org.petitiondesk.model.petition.SignedName;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Makes a signature of what stands in the cells of a line.
 *
 * @param today no day is later, unless the sheet came back on one
 * @param ticked how consent was given, in words
 */
record LineComposer(SignatureSheet sheet, LocalDate today, String ticked) {
    /** What stands in a cell of which nothing is to be carried down. */
    static final String NOTHING = "-";

    /** What a new line takes from the one above where nothing is typed. */
    record Carried(String place, Optional<LocalDate> day) {
        static final Carried NONE = new Carried("", Optional.empty());
    }

    /**
     * What is wrong, as key and argument of its words.
     *
     * @param cell where it stands
     */
    record Fault(Cell cell, String key, String argument) {}

    /** The first thing that keeps the line from going in. */
    Optional<Fault> fault(EntryFields fields) {
        Optional<Fault> name =
                NameText.problem(fields.asSigned())
                        .map(key ->
                                new Fault(
                                        Cell.NAME,
                                        key.equals("name.missing")
                                                ? "entry.no-name"
                                                : "problem." + key,
                                        ""));
        String date = fields.date.get().strip();
        boolean isNoDate = !date.isEmpty() && !date.equals(NOTHING) && days().read(date).isEmpty();
        return name.or(() ->
                isNoDate
                        ? Optional.of(new Fault(Cell.DATE, "entry.no-date", date))
                        : Optional.empty());
    }

    /** The day that was typed; empty if none was or it is none. */
    Optional<LocalDate> day(String typed) {
        return days().read(typed);
    }

    private WrittenDay days() {
        return new WrittenDay(sheet.issuedOn(), sheet.returnedOn().orElse(today));
    }

    /** A signature for cells without a fault. */
    Signed first(EntryFields fields, int line, Id signature, Id signer, Carried carried) {
        Optional<LocalDate> day =
                fields.date.get().isBlank() ? carried.day() : day(fields.date.get());
        String place = fields.place.get().isBlank() ? carried.place() : typed(fields.place.get());
        ConsentGiven consent =
                fields.consent
                        .get()
                        .map(chosen -> new ConsentGiven(chosen, day, ticked))
                        .orElse(ConsentGiven.NONE);
        return new Signed(
                new Signatory(signer, Signatory.Kind.PERSON, "", "", false),
                new Signature(
                        signature,
                        sheet.petition(),
                        signer,
                        sheet.textVersion(),
                        new SignedName(fields.asSigned()),
                        new Capacity.Personal(fields.organization.get().strip()),
                        place,
                        "",
                        day,
                        consent,
                        new SignatureSource.OnSheet(sheet.id(), line),
                        fields.state(SignatureState.ACTIVE),
                        fields.sameAs.get()));
    }

    /** A signature that was copied before, with what stands in the cells now. */
    Signed over(EntryFields fields, Signed former) {
        Signature signature = former.signature();
        Consent chosen = fields.consent.get().orElse(Consent.COUNT_ONLY);
        return new Signed(
                former.signatory(),
                new Signature(
                        signature.id(),
                        signature.petition(),
                        signature.signatory(),
                        signature.textVersion(),
                        fields.hasNameOf(signature)
                                ? signature.name()
                                : new SignedName(fields.asSigned()),
                        over(fields.organization.get().strip(), signature.capacity()),
                        typed(fields.place.get()),
                        signature.country(),
                        day(fields.date.get()),
                        chosen == signature.consent().consent()
                                ? signature.consent()
                                : new ConsentGiven(chosen, day(fields.date.get()), ticked),
                        signature.source(),
                        fields.state(signature.state()),
                        fields.sameAs.get()));
    }

    private static String typed(String place) {
        return place.strip().equals(NOTHING) ? "" : place.strip();
    }

    private static Capacity over(String organization, Capacity former) {
        return switch (former) {
            case Capacity.Personal(String affiliation) -> new Capacity.Personal(organization);
            case Capacity.Representing(String represented, String title) ->
                    new Capacity.Representing(organization, title);
        };
    }
}
