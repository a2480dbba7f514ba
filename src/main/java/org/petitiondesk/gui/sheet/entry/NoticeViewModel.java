package org.petitiondesk.gui.sheet.entry;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.petitiondesk.gui.common.Desk;
import org.petitiondesk.gui.common.Quiet;
import org.petitiondesk.gui.common.SignatureOrigin;
import org.petitiondesk.library.Library;
import org.petitiondesk.library.LibraryException;
import org.petitiondesk.library.SignatureRepository.Signed;
import org.petitiondesk.matching.Likeness;
import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.petition.SignatureSheet;
import org.petitiondesk.model.petition.SignedName;
import org.petitiondesk.workflow.LikenessWords;
import org.petitiondesk.workflow.SignedAlready;
import org.petitiondesk.workflow.SignedAlready.Resemblance;
import org.petitiondesk.workflow.SignedAlready.Typed;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Says, while a line is typed, who may have signed already, and takes what one decides. */
final class NoticeViewModel {
    private static final Duration PAUSE = Duration.ofMillis(200);

    private final EntryViewModel entry;
    private final Desk desk;
    private final Quiet asking;
    private final ReadOnlyObjectWrapper<Optional<Notice>> notice =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private int asked;

    /**
     * What is shown.
     *
     * @param told who it is and how the signature came
     * @param reasons why it may be the same person
     * @param isJoined whether it was said to be one person
     */
    record Notice(Id other, String told, String reasons, boolean isJoined) {}

    NoticeViewModel(EntryViewModel entry) {
        this.entry = entry;
        this.desk = entry.desk();
        this.asking = new Quiet(PAUSE, desk.thread().window(), this::ask);
        EntryFields fields = entry.fields();
        fields.name.subscribe(() -> asking.disturb());
        fields.ownScript.subscribe(() -> asking.disturb());
        fields.place.subscribe(() -> asking.disturb());
        fields.sameAs.subscribe(() -> asking.disturb());
        entry.currentProperty()
                .subscribe(() -> {
                    notice.set(Optional.empty());
                    asking.disturb();
                });
        entry.progressProperty().subscribe(() -> asking.disturb());
    }

    private void ask() {
        int mine = ++asked;
        EntryFields fields = entry.fields();
        Optional<SignatureSheet> sheet = entry.progressProperty().get().map(SheetProgress::sheet);
        String name = fields.asSigned();
        if (sheet.isEmpty() || name.isBlank() || !entry.isCounting()) {
            notice.set(Optional.empty());
            return;
        }
        String place =
                fields.place.get().isBlank()
                        ? entry.carriedProperty().get().place()
                        : fields.place.get();
        Typed typed =
                new Typed(
                        sheet.get().petition(),
                        entry.signature(),
                        new SignedName(name),
                        place,
                        entry.email());
        Optional<Id> joined = fields.sameAs.get();
        List<Id> different = List.copyOf(fields.different);
        desk.ask(
                () -> find(desk.open().library(), typed, joined, different),
                found -> {
                    if (mine == asked) {
                        notice.set(found);
                    }
                });
    }

    private Optional<Notice> find(
            Library library, Typed typed, Optional<Id> joined, List<Id> different)
            throws LibraryException {
        if (joined.isPresent()) {
            Optional<Signed> other = library.signatures().find(joined.get());
            Optional<Long> at = library.signatures().place(joined.get());
            return other.isEmpty() || at.isEmpty()
                    ? Optional.empty()
                    : Optional.of(
                            notice(
                                    library,
                                    new Resemblance(
                                            other.get(),
                                            library.likenesses()
                                                    .numbers(typed.petition(), List.of(at.get()))
                                                    .getOrDefault(at.get(), 0L),
                                            Likeness.NONE),
                                    true));
        }
        for (Resemblance found : SignedAlready.of(library, typed)) {
            if (!different.contains(found.signed().signature().id())) {
                return Optional.of(notice(library, found, false));
            }
        }
        return Optional.empty();
    }

    private Notice notice(Library library, Resemblance found, boolean isJoined)
            throws LibraryException {
        var signature = found.signed().signature();
        String second = signature.name().second();
        String name = signature.name().main() + (second.isEmpty() ? "" : " " + second);
        String place = signature.place().isEmpty() ? "" : ", " + signature.place();
        String told =
                desk.words()
                        .say(
                                "entry.other",
                                found.number(),
                                name + place,
                                SignatureOrigin.of(library, signature, desk.words()));
        String reasons =
                found.likeness().reasons().stream()
                        .map(reason -> LikenessWords.of(reason, desk.words()) + ".")
                        .collect(Collectors.joining(" "));
        return new Notice(signature.id(), told, reasons, isJoined);
    }

    /** It is one person: the line will not count. Once more, and it does again. */
    void onePerson() {
        notice.get()
                .ifPresent(shown ->
                        entry.fields()
                                .sameAs
                                .set(
                                        shown.isJoined()
                                                ? Optional.empty()
                                                : Optional.of(shown.other())));
    }

    /** They are two persons, which is remembered when the line is kept. */
    void different() {
        notice.get()
                .ifPresent(shown -> {
                    entry.fields().sameAs.set(Optional.empty());
                    entry.fields().different.add(shown.other());
                    notice.set(Optional.empty());
                    asking.disturb();
                });
    }

    /** Empty while nobody is like the one who is typed. */
    ReadOnlyObjectProperty<Optional<Notice>> noticeProperty() {
        return notice.getReadOnlyProperty();
    }
}
