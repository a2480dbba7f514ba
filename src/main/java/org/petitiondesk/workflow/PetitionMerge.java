package org.petitiondesk.workflow;

import org.petitiondesk.exchange.PetitionFile;
import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.common.IdSource;
import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.common.LocalizedText;
import org.petitiondesk.model.letter.LetterLayout;
import org.petitiondesk.model.petition.AppealCourse;
import org.petitiondesk.model.petition.CaseAccount;
import org.petitiondesk.model.petition.Demand;
import org.petitiondesk.model.petition.DemandOutcome;
import org.petitiondesk.model.petition.Fact;
import org.petitiondesk.model.petition.Petition;
import org.petitiondesk.model.petition.PetitionStatus;
import org.petitiondesk.model.petition.SponsorSigner;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Joins a file with the petition that the library has under its code. What the file says holds;
 * what it leaves out, and other languages, stay as they were.
 */
final class PetitionMerge {
    private static final Fact NO_FACT = new Fact(Optional.empty(), LocalizedText.EMPTY);

    private final PetitionFile file;
    private final IdSource ids;

    PetitionMerge(PetitionFile file, IdSource ids) {
        this.file = file;
        this.ids = ids;
    }

    /** The joined petition. A new one needs a date in the file. */
    Petition into(Optional<Petition> before, List<Id> addressees) {
        return new Petition(
                before.map(Petition::id).orElseGet(ids::next),
                file.code(),
                before.map(Petition::status).orElse(PetitionStatus.DRAFT),
                before.map(Petition::titles)
                        .orElse(LocalizedText.EMPTY)
                        .with(file.language(), file.title()),
                file.date().or(() -> before.map(Petition::date)).orElseThrow(),
                template(before),
                texts(file.sponsors(), before.map(Petition::sponsors)),
                demands(before.map(Petition::demands).orElse(List.of())),
                addressees,
                file.place().orElse(before.map(Petition::place).orElse(LocalizedText.EMPTY)),
                signers(before.map(Petition::signers).orElse(List.of())),
                file.contact().orElse(before.map(Petition::contact).orElse(LocalizedText.EMPTY)),
                texts(file.enclosures(), before.map(Petition::enclosures)),
                texts(file.copiesTo(), before.map(Petition::copiesTo)),
                file.layout().or(() -> before.map(Petition::layout)).orElse(LetterLayout.PLAIN),
                file.paper().or(() -> before.flatMap(Petition::paper)),
                file.letterhead().isEmpty()
                        ? before.map(Petition::letterhead).orElse("")
                        : file.letterhead(),
                file.mostPages()
                        .or(() -> before.map(Petition::mostPages))
                        .orElse(Petition.ANY_NUMBER),
                course(before.map(Petition::course).orElse(AppealCourse.FIRST)),
                account(before.map(Petition::account).orElse(CaseAccount.NONE)));
    }

    private AppealCourse course(AppealCourse before) {
        return new AppealCourse(
                file.earlier().isEmpty() ? before.earlier() : file.earlier(),
                file.expires().or(before::expires));
    }

    /** Facts and actions likewise, where the file tells any. */
    private CaseAccount account(CaseAccount before) {
        CaseAccount said = file.account();
        return new CaseAccount(
                said.kind().orElse(before.kind()),
                said.facts().isEmpty() ? before.facts() : facts(said.facts(), before.facts()),
                said.actions().isEmpty()
                        ? before.actions()
                        : actions(said.actions(), before.actions()));
    }

    private List<Fact> facts(List<Fact> said, List<Fact> before) {
        List<Fact> joined = new ArrayList<>();
        for (int i = 0; i < Math.max(said.size(), before.size()); i++) {
            Fact former = i < before.size() ? before.get(i) : NO_FACT;
            Fact now = i < said.size() ? said.get(i) : NO_FACT;
            joined.add(new Fact(now.on().or(former::on), joined(now.wording(), former.wording())));
        }
        return joined;
    }

    private List<LocalizedText> actions(List<LocalizedText> said, List<LocalizedText> before) {
        List<LocalizedText> joined = new ArrayList<>();
        for (int i = 0; i < Math.max(said.size(), before.size()); i++) {
            joined.add(
                    joined(
                            i < said.size() ? said.get(i) : LocalizedText.EMPTY,
                            i < before.size() ? before.get(i) : LocalizedText.EMPTY));
        }
        return joined;
    }

    /** What the file does not word in its own language is worded in others alone. */
    private LocalizedText joined(LocalizedText said, LocalizedText former) {
        return said.orElse(former.with(file.language(), ""));
    }

    private String template(Optional<Petition> before) {
        return file.template().isEmpty()
                ? before.map(Petition::template).orElse("")
                : file.template();
    }

    /** The file's list, each place joined with the other languages of what stood there before. */
    private static List<LocalizedText> texts(
            List<LocalizedText> said, Optional<List<LocalizedText>> before) {
        List<LocalizedText> known = before.orElse(List.of());
        if (said.isEmpty()) {
            return known;
        }
        List<LocalizedText> joined = new ArrayList<>();
        for (int i = 0; i < said.size(); i++) {
            joined.add(i < known.size() ? said.get(i).orElse(known.get(i)) : said.get(i));
        }
        return joined;
    }

    private List<SponsorSigner> signers(List<SponsorSigner> before) {
        if (file.signers().isEmpty()) {
            return before;
        }
        List<SponsorSigner> joined = new ArrayList<>();
        for (int i = 0; i < file.signers().size(); i++) {
            PetitionFile.Signer said = file.signers().get(i);
            SponsorSigner known =
                    i < before.size()
                            ? before.get(i)
                            : new SponsorSigner(LocalizedText.EMPTY, LocalizedText.EMPTY);
            joined.add(
                    new SponsorSigner(
                            said.name().orElse(known.name()),
                            said.title().orElse(known.title()),
                            said.organization().orElse(known.organization()),
                            said.scan().isEmpty() ? known.scan() : said.scan()));
        }
        return joined;
    }

    /**
     * The demands, each number with its wording in the file's language. A number that the file
     * lacks stays if another language has it, and so does one before others that no language words
     * yet.
     */
    private List<Demand> demands(List<Demand> before) {
        Language language = file.language();
        List<Demand> joined = new ArrayList<>();
        for (int i = 0; i < Math.max(before.size(), file.demands().size()); i++) {
            String wording = i < file.demands().size() ? file.demands().get(i) : "";
            Demand demand =
                    i < before.size()
                            ? before.get(i)
                            : new Demand(
                                    ids.next(), i + 1, LocalizedText.EMPTY, DemandOutcome.OPEN);
            LocalizedText wordings = demand.wording().with(language, wording);
            joined.add(new Demand(demand.id(), i + 1, wordings, demand.outcome()));
        }
        while (!joined.isEmpty() && joined.getLast().wording().isEmpty()) {
            joined.removeLast();
        }
        return joined;
    }
}
