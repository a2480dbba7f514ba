package org.petitiondesk.workflow;

import org.petitiondesk.library.Library;
import org.petitiondesk.library.LibraryException;
import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.common.IdSource;
import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.petition.CaseAccount;
import org.petitiondesk.model.petition.CaseWording;
import org.petitiondesk.model.petition.Petition;
import org.petitiondesk.model.petition.TextVersion;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/**
 * An edit of a petition's texts that can be taken back and done again, giving the same each time. A
 * text that somebody signed, or that stands on a signature sheet, stays as it was and gets a
 * younger version; a draft is written anew in its place. Facts and actions are the petition's:
 * every text tells them as the petition has them. Each step is to run as one change of the library.
 */
public final class TextEdit {
    private final IdSource ids;
    private final Clock clock;
    private final Id petition;
    private final Map<Language, TextDraft> drafts;
    private final NumberedPart part;
    private final Consumer<List<Integer>> order;
    private Optional<Plan> plan = Optional.empty();

    /**
     * @param drafts what the texts say afterwards; a language without a text gets one
     */
    public TextEdit(IdSource ids, Clock clock, Id petition, Map<Language, TextDraft> drafts) {
        this(ids, clock, petition, drafts, NumberedPart.DEMANDS, same -> {});
    }

    /**
     * Likewise, with another order.
     *
     * @param part of the petition that is put into another order
     * @param order puts its places, each of which stands at its own number, into another order in
     *     every language, or takes some of them away
     */
    public TextEdit(
            IdSource ids,
            Clock clock,
            Id petition,
            Map<Language, TextDraft> drafts,
            NumberedPart part,
            Consumer<List<Integer>> order) {
        this.ids = ids;
        this.clock = clock;
        this.petition = petition;
        this.drafts = new TreeMap<>(drafts);
        this.part = part;
        this.order = order;
    }

    /** What is written: the petition before and after, and each text. */
    private record Plan(Petition before, Petition after, List<Written> texts) {}

    /**
     * A text as it was, if it was a draft, and as it is afterwards.
     *
     * @param former the draft again, if it is to be found later
     */
    private record Written(
            Optional<TextVersion> draft, TextVersion text, Optional<TextVersion> former) {}

    /**
     * Does it.
     *
     * @throws IllegalArgumentException if there is no such petition
     */
    public void apply(Library library) throws LibraryException {
        if (plan.isEmpty()) {
            plan = Optional.of(plan(library));
        }
        Plan to = plan.get();
        for (Written written : to.texts()) {
            if (written.former().isPresent()) {
                library.formerTexts().add(written.former().get(), written.text().createdAt());
            }
            if (written.draft().isPresent()) {
                library.petitions().replace(written.text());
            } else {
                library.petitions().add(written.text());
            }
        }
        if (!to.after().equals(to.before())) {
            library.petitions().save(to.after());
        }
    }

    /** Takes it back. */
    public void takeBack(Library library) throws LibraryException {
        Plan back = plan.orElseThrow();
        for (Written written : back.texts().reversed()) {
            if (written.draft().isPresent()) {
                library.petitions().replace(written.draft().get());
            } else {
                library.petitions().deleteText(written.text().id());
            }
            if (written.former().isPresent()) {
                library.formerTexts().delete(written.former().get().id());
            }
        }
        if (!back.after().equals(back.before())) {
            library.petitions().save(back.before());
        }
    }

    private Plan plan(Library library) throws LibraryException {
        Petition before =
                library.petitions()
                        .find(petition)
                        .orElseThrow(() -> new IllegalArgumentException("no such petition"));
        Map<Language, TextVersion> texts = new TreeMap<>();
        for (TextVersion text : library.petitions().currentTexts(petition)) {
            texts.put(text.language(), text);
        }
        Map<Language, TextDraft> all = new TreeMap<>(drafts);
        texts.forEach((language, text) -> all.putIfAbsent(language, TextDraft.of(text)));
        CaseAccount account = account(before, texts);
        List<Integer> places = places(before, all.values());
        List<Written> written = new ArrayList<>();
        for (Map.Entry<Language, TextDraft> entry : all.entrySet()) {
            Optional<TextVersion> current = Optional.ofNullable(texts.get(entry.getKey()));
            TextDraft draft =
                    entry.getValue()
                            .reordered(NumberedPart.DEMANDS, places)
                            .withAccount(account.in(entry.getKey()));
            if (!current.map(TextDraft::of).equals(Optional.of(draft))) {
                Written text = write(library, entry.getKey(), draft, current);
                texts.put(entry.getKey(), text.text());
                written.add(text);
            }
        }
        return new Plan(
                before,
                new PetitionTexts(before, texts.values())
                        .petition(places, ids)
                        .withAccount(account),
                written);
    }

    /** The petition's own, changed by what drafts tell otherwise than their texts did, in order. */
    private CaseAccount account(Petition before, Map<Language, TextVersion> texts) {
        CaseAccount account = before.account();
        for (Map.Entry<Language, TextDraft> draft : drafts.entrySet()) {
            TextVersion text = texts.get(draft.getKey());
            CaseWording told = draft.getValue().account();
            if (text != null && !text.account().equals(told)) {
                account = account.with(draft.getKey(), told);
            }
        }
        if (part == NumberedPart.DEMANDS) {
            return account;
        }
        int count = part == NumberedPart.FACTS ? account.facts().size() : account.actions().size();
        List<Integer> places = new ArrayList<>(IntStream.range(0, count).boxed().toList());
        order.accept(places);
        return part == NumberedPart.FACTS ? account.withFacts(places) : account.withActions(places);
    }

    /** The former places of the demands in the order they have afterwards. */
    private List<Integer> places(Petition before, Collection<TextDraft> all) {
        int worded = all.stream().mapToInt(draft -> draft.demands().size()).max().orElse(0);
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < Math.max(worded, before.demands().size()); i++) {
            places.add(i);
        }
        if (part == NumberedPart.DEMANDS) {
            order.accept(places);
        }
        return places;
    }

    private Written write(
            Library library, Language language, TextDraft draft, Optional<TextVersion> current)
            throws LibraryException {
        Optional<TextVersion> replaced =
                current.isPresent() && !library.petitions().isBound(current.get().id())
                        ? current
                        : Optional.empty();
        Optional<TextVersion> former =
                replaced.isPresent() ? former(library, replaced.get(), draft) : Optional.empty();
        return new Written(
                replaced,
                new TextVersion(
                        replaced.map(TextVersion::id).orElseGet(ids::next),
                        petition,
                        language,
                        draft.title(),
                        draft.subject(),
                        draft.body(),
                        draft.demands(),
                        draft.account(),
                        instant(clock, current)),
                former);
    }

    private Optional<TextVersion> former(Library library, TextVersion draft, TextDraft changed)
            throws LibraryException {
        return FormerTexts.isDue(
                        draft,
                        changed,
                        library.formerTexts().youngest(draft.petition(), draft.language()),
                        library.formerTexts().lastKept(draft.petition(), draft.language()),
                        clock.instant())
                ? Optional.of(draft.withId(ids.next()))
                : Optional.empty();
    }

    /** Now; a clock that was set back must not make the older text the current one. */
    static Instant instant(Clock clock, Optional<TextVersion> current) {
        Instant now = clock.instant();
        return current.map(TextVersion::createdAt).filter(now::isBefore).orElse(now);
    }
}
