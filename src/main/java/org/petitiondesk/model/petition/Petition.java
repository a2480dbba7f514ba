package org.petitiondesk.model.petition;

import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.common.LocalizedText;
import org.petitiondesk.model.letter.LetterLayout;
import org.petitiondesk.model.letter.Paper;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A case: what is asked of whom by whom. Its texts are {@link TextVersion}s, its names {@link
 * Signature}s.
 *
 * @param code the sponsor's reference, for example {@code CHN 002 / 0505 / OBS 028}; unique in a
 *     library
 * @param titles by language
 * @param date of the letter
 * @param template name of the letter template, without a language
 * @param sponsors names of the organizations that issue it, in the order of the letterhead
 * @param demands in the order of their numbers
 * @param addressees in the order in which they were given
 * @param place where it is written; may be empty
 * @param contact for replies; may be empty
 * @param letterhead whose letterhead of the library is printed; empty for the first sponsor's, if
 *     it has one, {@link #NO_LETTERHEAD} for none
 * @param mostPages how many a letter may have without its annex; {@link #ANY_NUMBER} for no limit
 * @param course what it follows up, and until when it is to be sent
 * @param account what it tells of its case as items
 */
public record Petition(
        Id id,
        String code,
        PetitionStatus status,
        LocalizedText titles,
        LocalDate date,
        String template,
        List<LocalizedText> sponsors,
        List<Demand> demands,
        List<Id> addressees,
        LocalizedText place,
        List<SponsorSigner> signers,
        LocalizedText contact,
        List<LocalizedText> enclosures,
        List<LocalizedText> copiesTo,
        LetterLayout layout,
        Optional<Paper> paper,
        String letterhead,
        int mostPages,
        AppealCourse course,
        CaseAccount account) {
    /** In the place of an organization: that no letterhead is wanted. */
    public static final String NO_LETTERHEAD = "none";

    /** Of pages: that a letter may have as many as it takes. */
    public static final int ANY_NUMBER = 0;

    /**
     * @throws IllegalArgumentException if the code is blank or the pages are fewer than none
     */
    public Petition {
        code = normalizeCode(code);
        if (code.isEmpty()) {
            throw new IllegalArgumentException("a petition has no code");
        }
        if (mostPages < ANY_NUMBER) {
            throw new IllegalArgumentException("fewer pages than none");
        }
        sponsors = List.copyOf(sponsors);
        demands = List.copyOf(demands);
        addressees = List.copyOf(addressees);
        signers = List.copyOf(signers);
        enclosures = List.copyOf(enclosures);
        copiesTo = List.copyOf(copiesTo);
        letterhead = letterhead.strip();
    }

    /** A petition that tells its case in its texts alone. */
    public Petition(
            Id id,
            String code,
            PetitionStatus status,
            LocalizedText titles,
            LocalDate date,
            String template,
            List<LocalizedText> sponsors,
            List<Demand> demands,
            List<Id> addressees,
            LocalizedText place,
            List<SponsorSigner> signers,
            LocalizedText contact,
            List<LocalizedText> enclosures,
            List<LocalizedText> copiesTo,
            LetterLayout layout,
            Optional<Paper> paper,
            String letterhead,
            int mostPages,
            AppealCourse course) {
        this(
                id,
                code,
                status,
                titles,
                date,
                template,
                sponsors,
                demands,
                addressees,
                place,
                signers,
                contact,
                enclosures,
                copiesTo,
                layout,
                paper,
                letterhead,
                mostPages,
                course,
                CaseAccount.NONE);
    }

    public Petition withStatus(PetitionStatus changed) {
        return with(changed, titles, demands, template, signers, course, account);
    }

    /** The same with other titles and demands. */
    public Petition withTexts(LocalizedText changedTitles, List<Demand> changedDemands) {
        return with(status, changedTitles, changedDemands, template, signers, course, account);
    }

    /** The same with another account of its case. */
    public Petition withAccount(CaseAccount changed) {
        return with(status, titles, demands, template, signers, course, changed);
    }

    /** The same with another outcome of one of its demands. */
    public Petition withOutcome(Id demand, DemandOutcome outcome) {
        return withTexts(
                titles,
                demands.stream()
                        .map(each -> each.id().equals(demand) ? each.withOutcome(outcome) : each)
                        .toList());
    }

    /** The same with another letter template. */
    public Petition withTemplate(String changed) {
        return with(status, titles, demands, changed, signers, course, account);
    }

    /**
     * Another petition that begins like this one and tells the same case: a draft of its own, with
     * a code, a date and demands of its own.
     */
    public Petition renewed(Id newId, String newCode, LocalDate newDate, List<Demand> newDemands) {
        return new Petition(
                newId,
                newCode,
                PetitionStatus.DRAFT,
                titles,
                newDate,
                template,
                sponsors,
                newDemands,
                addressees,
                place,
                signers,
                contact,
                enclosures,
                copiesTo,
                layout,
                paper,
                letterhead,
                mostPages,
                AppealCourse.FIRST,
                account);
    }

    /** The same with another course. */
    public Petition withCourse(AppealCourse changed) {
        return with(status, titles, demands, template, signers, changed, account);
    }

    /** What a follow-up of it says that it follows. */
    public AppealCourse courseOfFollowUp() {
        List<AppealCourse.Earlier> earlier = new ArrayList<>(course.earlier());
        earlier.add(new AppealCourse.Earlier(code, date));
        return new AppealCourse(earlier, Optional.empty());
    }

    /** The same signed by others for its sponsors, or otherwise. */
    public Petition withSigners(List<SponsorSigner> others) {
        return with(status, titles, demands, template, others, course, account);
    }

    /** The same written to others. */
    public Petition withAddressees(List<Id> others) {
        return new Petition(
                id,
                code,
                status,
                titles,
                date,
                template,
                sponsors,
                demands,
                others,
                place,
                signers,
                contact,
                enclosures,
                copiesTo,
                layout,
                paper,
                letterhead,
                mostPages,
                course,
                account);
    }

    private Petition with(
            PetitionStatus otherStatus,
            LocalizedText otherTitles,
            List<Demand> otherDemands,
            String otherTemplate,
            List<SponsorSigner> otherSigners,
            AppealCourse otherCourse,
            CaseAccount otherAccount) {
        return new Petition(
                id,
                code,
                otherStatus,
                otherTitles,
                date,
                otherTemplate,
                sponsors,
                otherDemands,
                addressees,
                place,
                otherSigners,
                contact,
                enclosures,
                copiesTo,
                layout,
                paper,
                letterhead,
                mostPages,
                otherCourse,
                otherAccount);
    }

    /** The organizations whose letterhead is wanted, the first that has one. */
    public List<String> letterheadsOf() {
        if (letterhead.equals(NO_LETTERHEAD)) {
            return List.of();
        }
        return letterhead.isEmpty()
                ? sponsors.stream()
                        .limit(1)
                        .flatMap(sponsor -> sponsor.texts().values().stream())
                        .toList()
                : List.of(letterhead);
    }

    /** A code as it is compared and kept: without outer spaces, inner runs of spaces as one. */
    public static String normalizeCode(String code) {
        return code.strip().replaceAll("\\s+", " ");
    }
}
