package org.petitiondesk.library.sqlite;

import org.jdbi.v3.core.Handle;
import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.common.LocalizedText;
import org.petitiondesk.model.common.PartialDate;
import org.petitiondesk.model.letter.LetterLayout;
import org.petitiondesk.model.letter.Paper;
import org.petitiondesk.model.petition.AppealCourse;
import org.petitiondesk.model.petition.CaseAccount;
import org.petitiondesk.model.petition.Demand;
import org.petitiondesk.model.petition.DemandOutcome;
import org.petitiondesk.model.petition.Fact;
import org.petitiondesk.model.petition.Petition;
import org.petitiondesk.model.petition.PetitionStatus;
import org.petitiondesk.model.petition.Retention;
import org.petitiondesk.model.petition.SponsorSigner;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Petitions with their texts, demands and addressees. */
final class PetitionTable {
    private static final String WORDING = "WORDING";
    private static final String SIGNER_SCAN = "SIGNER_SCAN";
    private static final String FACT_DATE = "FACT_DATE";

    private PetitionTable() {}

    static void save(Handle handle, Petition petition, long now) {
        new Row("petition", petition.id())
                .with("code", petition.code())
                .with("code_key", codeKey(petition.code()))
                .with("status", petition.status())
                .with("dated_on", petition.date())
                .with("template", petition.template())
                .with("layout", petition.layout())
                .with("paper", petition.paper())
                .with("letterhead", petition.letterhead())
                .with("most_pages", petition.mostPages())
                .with("expires_on", petition.course().expires())
                .save(handle, now);
        Tombstones.takeBack(handle, petition.id());
        texts(petition).save(handle, "petition_text", petition.id());
        saveAddressees(handle, petition);
        saveEarlier(handle, petition);
        saveDemands(handle, petition, now);
        saveClosing(handle, petition, now);
    }

    /**
     * Notes the day on which a petition closed. Who opens it again and takes that back the same day
     * does not close it anew.
     */
    private static void saveClosing(Handle handle, Petition petition, long now) {
        LocalDate today = LocalDate.ofInstant(Columns.instant(now), ZoneId.systemDefault());
        if (petition.status().isOver()) {
            Query.update(
                    handle,
                    "insert into retention (petition, months, closed_on) values (?, ?, ?)"
                            + " on conflict (petition) do update set closed_on ="
                            + " case when closed_on is null or reopened_on <> excluded.closed_on"
                            + " then excluded.closed_on else closed_on end, reopened_on = null",
                    petition.id(),
                    Retention.UNLIMITED,
                    today);
        } else {
            Query.update(
                    handle,
                    "update retention set reopened_on = ? where petition = ?"
                            + " and closed_on is not null and reopened_on is null",
                    today,
                    petition.id());
        }
    }

    static List<Petition> where(Handle handle, String condition, Object... arguments) {
        String ids = "select id from petition where " + condition;
        Map<Id, Texts> texts = Texts.of(handle, "petition_text", ids, arguments);
        Map<Id, List<Id>> addressees =
                Query.byOwner(
                        handle,
                        row -> Columns.id(row, "addressee"),
                        "select petition as owner, addressee from petition_addressee"
                                + " where petition in ("
                                + ids
                                + ") order by petition, number",
                        arguments);
        Map<Id, List<Demand>> demands = demands(handle, ids, arguments);
        Map<Id, List<AppealCourse.Earlier>> earlier =
                Query.byOwner(
                        handle,
                        row ->
                                new AppealCourse.Earlier(
                                        row.getString("code"), Columns.day(row, "dated_on")),
                        "select petition as owner, code, dated_on from petition_earlier"
                                + " where petition in ("
                                + ids
                                + ") order by petition, number",
                        arguments);
        return Query.list(
                handle,
                row -> {
                    Id id = Columns.id(row, "id");
                    return petition(
                            row,
                            id,
                            texts.getOrDefault(id, new Texts()),
                            demands.getOrDefault(id, List.of()),
                            addressees.getOrDefault(id, List.of()),
                            earlier.getOrDefault(id, List.of()));
                },
                "select * from petition where " + condition + " order by dated_on desc, code",
                arguments);
    }

    /** A code as it is compared. */
    static String codeKey(String code) {
        // By way of capitals, so that letters with two small forms agree.
        return Petition.normalizeCode(code).toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }

    private static Texts texts(Petition petition) {
        return new Texts()
                .with("TITLE", petition.titles())
                .with("SPONSOR", petition.sponsors())
                .with("PLACE", petition.place())
                .with("SIGNER_NAME", petition.signers().stream().map(SponsorSigner::name).toList())
                .with(
                        "SIGNER_TITLE",
                        petition.signers().stream().map(SponsorSigner::title).toList())
                .with(
                        "SIGNER_ORGANIZATION",
                        petition.signers().stream().map(SponsorSigner::organization).toList())
                .with(
                        SIGNER_SCAN,
                        petition.signers().stream()
                                .map(signer ->
                                        LocalizedText.of(Language.UNDETERMINED, signer.scan()))
                                .toList())
                .with("CONTACT", petition.contact())
                .with("ENCLOSURE", petition.enclosures())
                .with("COPY_TO", petition.copiesTo())
                .with("CASE", petition.account().kind())
                .with("FACT", petition.account().facts().stream().map(Fact::wording).toList())
                .with(
                        FACT_DATE,
                        petition.account().facts().stream()
                                .map(fact ->
                                        LocalizedText.of(
                                                Language.UNDETERMINED,
                                                fact.on().map(PartialDate::toString).orElse("")))
                                .toList())
                .with("ACTION", petition.account().actions());
    }

    private static void saveAddressees(Handle handle, Petition petition) {
        Query.update(handle, "delete from petition_addressee where petition = ?", petition.id());
        int number = 0;
        for (Id addressee : petition.addressees()) {
            Query.update(
                    handle,
                    "insert into petition_addressee values (?, ?, ?)",
                    petition.id(),
                    number++,
                    addressee);
        }
    }

    private static void saveEarlier(Handle handle, Petition petition) {
        Query.update(handle, "delete from petition_earlier where petition = ?", petition.id());
        int number = 0;
        for (AppealCourse.Earlier earlier : petition.course().earlier()) {
            Query.update(
                    handle,
                    "insert into petition_earlier values (?, ?, ?, ?)",
                    petition.id(),
                    number++,
                    earlier.code(),
                    earlier.date());
        }
    }

    private static void saveDemands(Handle handle, Petition petition, long now) {
        List<Id> kept = petition.demands().stream().map(Demand::id).toList();
        for (Id former :
                Query.list(
                        handle,
                        row -> Columns.id(row, "id"),
                        "select id from demand where petition = ?",
                        petition.id())) {
            if (!kept.contains(former)) {
                Tombstones.delete(handle, now, "demand", former);
            }
        }
        for (Demand demand : petition.demands()) {
            new Row("demand", demand.id())
                    .with("petition", petition.id())
                    .with("number", demand.number())
                    .with("outcome", demand.outcome())
                    .save(handle, now);
            Tombstones.takeBack(handle, demand.id());
            new Texts().with(WORDING, demand.wording()).save(handle, "demand_wording", demand.id());
        }
    }

    private static Map<Id, List<Demand>> demands(
            Handle handle, String petitions, Object... arguments) {
        String condition = "petition in (" + petitions + ")";
        Map<Id, Texts> wordings =
                Texts.of(
                        handle,
                        "demand_wording",
                        "select id from demand where " + condition,
                        arguments);
        return Query.byOwner(
                handle,
                row -> {
                    Id id = Columns.id(row, "id");
                    return new Demand(
                            id,
                            row.getInt("number"),
                            wordings.getOrDefault(id, new Texts()).one(WORDING),
                            Columns.word(DemandOutcome.class, row, "outcome"));
                },
                "select petition as owner, * from demand where "
                        + condition
                        + " order by petition, number",
                arguments);
    }

    private static Petition petition(
            ResultSet row,
            Id id,
            Texts texts,
            List<Demand> demands,
            List<Id> addressees,
            List<AppealCourse.Earlier> earlier)
            throws SQLException {
        return new Petition(
                id,
                row.getString("code"),
                Columns.word(PetitionStatus.class, row, "status"),
                texts.one("TITLE"),
                Columns.day(row, "dated_on"),
                row.getString("template"),
                texts.list("SPONSOR"),
                demands,
                addressees,
                texts.one("PLACE"),
                signers(texts),
                texts.one("CONTACT"),
                texts.list("ENCLOSURE"),
                texts.list("COPY_TO"),
                Columns.word(LetterLayout.class, row, "layout"),
                Columns.textOrNone(row, "paper").map(Paper::valueOf),
                row.getString("letterhead"),
                row.getInt("most_pages"),
                new AppealCourse(earlier, Columns.dayOrNone(row, "expires_on")),
                new CaseAccount(texts.one("CASE"), facts(texts), texts.list("ACTION")));
    }

    private static List<Fact> facts(Texts texts) {
        List<LocalizedText> wordings = texts.list("FACT");
        List<LocalizedText> dates = texts.list(FACT_DATE);
        List<Fact> facts = new ArrayList<>();
        for (int i = 0; i < wordings.size(); i++) {
            facts.add(
                    new Fact(
                            PartialDate.of(nth(dates, i).inOrAny(Language.UNDETERMINED)),
                            wordings.get(i)));
        }
        return facts;
    }

    private static List<SponsorSigner> signers(Texts texts) {
        List<LocalizedText> names = texts.list("SIGNER_NAME");
        List<LocalizedText> titles = texts.list("SIGNER_TITLE");
        List<LocalizedText> organizations = texts.list("SIGNER_ORGANIZATION");
        List<LocalizedText> scans = texts.list(SIGNER_SCAN);
        List<SponsorSigner> signers = new ArrayList<>();
        for (int i = 0; i < Math.max(names.size(), titles.size()); i++) {
            signers.add(
                    new SponsorSigner(
                            nth(names, i),
                            nth(titles, i),
                            nth(organizations, i),
                            nth(scans, i).inOrAny(Language.UNDETERMINED)));
        }
        return signers;
    }

    private static LocalizedText nth(List<LocalizedText> texts, int index) {
        return index < texts.size() ? texts.get(index) : LocalizedText.EMPTY;
    }
}
