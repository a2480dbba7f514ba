package org.petitiondesk.gui.signatory;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.petitiondesk.gui.common.Change;
import org.petitiondesk.gui.common.Desk;
import org.petitiondesk.gui.common.FailureWords;
import org.petitiondesk.l10n.Words;
import org.petitiondesk.library.Library;
import org.petitiondesk.library.LibraryException;
import org.petitiondesk.library.SignatureRepository.Signed;
import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.petition.Copy;
import org.petitiondesk.model.petition.Disclosure;
import org.petitiondesk.model.petition.SignatureOrder;
import org.petitiondesk.model.petition.SignatureOrder.Grouping;
import org.petitiondesk.model.petition.SignatureOrder.Rule;
import org.petitiondesk.workflow.OrderChoice;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** In which order a petition's signatures are printed, and who comes first. */
final class OrderViewModel {
    /** By sound, by strokes, and the alphabets that letters are mostly written in. */
    static final List<Language> COLLATIONS =
            List.of(
                    Language.ENGLISH,
                    Language.FRENCH,
                    Language.CHINESE_SIMPLIFIED,
                    new Language("zh-u-co-stroke"),
                    Language.KOREAN);

    private final Desk desk;
    private final Id petition;
    private final ObjectProperty<Rule> rule = new SimpleObjectProperty<>(Rule.RECORDED);
    private final ObjectProperty<Grouping> grouping = new SimpleObjectProperty<>(Grouping.NONE);
    private final ObjectProperty<Language> collation =
            new SimpleObjectProperty<>(COLLATIONS.getFirst());
    private final StringProperty seed = new SimpleStringProperty("");
    private final ObservableList<Lead> leads = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper fault = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper read = new ReadOnlyBooleanWrapper();

    /**
     * Who comes first.
     *
     * @param name empty if it was withdrawn
     */
    record Lead(Id signature, String name) {}

    /** What the library has. */
    private record Kept(SignatureOrder order, List<Lead> leads) {}

    OrderViewModel(Desk desk, Id petition) {
        this.desk = desk;
        this.petition = petition;
        desk.thread().run(() -> kept(desk.open().library()), this::show, this::tell);
    }

    private Kept kept(Library library) throws LibraryException {
        SignatureOrder order = library.signatures().order(petition);
        List<Lead> named = new ArrayList<>();
        for (Id lead : order.leads()) {
            Optional<Signed> signed = library.signatures().find(lead);
            named.add(
                    new Lead(
                            lead,
                            signed.map(Signed::signature)
                                    .map(signature -> Disclosure.of(signature, Copy.INTERNAL))
                                    .map(Disclosure::listed)
                                    .orElse("")));
        }
        return new Kept(OrderChoice.whole(library, petition, order, desk.ids()), named);
    }

    private void show(Kept kept) {
        rule.set(kept.order().rule());
        grouping.set(kept.order().grouping());
        collation.set(kept.order().collation());
        seed.set(kept.order().seed());
        leads.setAll(kept.leads());
        read.set(true);
    }

    private void tell(Exception failure) {
        fault.set(FailureWords.of(failure, desk.words()));
    }

    /**
     * Moves lead signers up (-1) or down (1), together and as far as there is room.
     *
     * @return where they are now
     */
    List<Integer> move(Collection<Integer> chosen, int by) {
        List<Integer> from = List.copyOf(new TreeSet<>(chosen));
        boolean hasRoom =
                !from.isEmpty() && from.getFirst() + by >= 0 && from.getLast() + by < leads.size();
        if (!hasRoom) {
            return from;
        }
        for (int index : by < 0 ? from : from.reversed()) {
            leads.add(index + by, leads.remove(index));
        }
        return from.stream().map(index -> index + by).toList();
    }

    /**
     * Puts lead signers before another one, or at the end.
     *
     * @return where they are now
     */
    List<Integer> put(Collection<Integer> chosen, int before) {
        TreeSet<Integer> from = new TreeSet<>(chosen);
        List<Lead> moved = from.stream().map(leads::get).toList();
        int at = before - from.headSet(before).size();
        List<Lead> changed = new ArrayList<>(leads);
        changed.removeAll(moved);
        changed.addAll(at, moved);
        leads.setAll(changed);
        List<Integer> to = new ArrayList<>();
        for (int i = 0; i < moved.size(); i++) {
            to.add(at + i);
        }
        return to;
    }

    /** They are lead signers no longer. */
    void remove(Collection<Integer> chosen) {
        leads.removeAll(chosen.stream().map(leads::get).toList());
    }

    /** Takes another seed, which nobody chose. */
    void drawAnew() {
        SignatureOrder open =
                new SignatureOrder(Rule.ROUND_ROBIN, collation.get(), Grouping.NONE, "", List.of());
        desk.ask(
                () -> OrderChoice.whole(desk.open().library(), petition, open, desk.ids()),
                drawn -> seed.set(drawn.seed()));
    }

    /** Keeps the order. */
    void choose() {
        SignatureOrder chosen =
                new SignatureOrder(
                        rule.get(),
                        collation.get(),
                        grouping.get(),
                        seed.get(),
                        leads.stream().map(Lead::signature).toList());
        desk.ask(
                () -> OrderChoice.whole(desk.open().library(), petition, chosen, desk.ids()),
                whole -> {
                    OrderChoice choice = new OrderChoice(petition, whole);
                    desk.changes()
                            .make(
                                    new Change(
                                            words().say("order.told." + whole.rule().word()),
                                            choice::apply,
                                            choice::takeBack));
                });
    }

    /** By whose rules names can be sorted; the one that is chosen is among them. */
    List<Language> collations() {
        List<Language> all = new ArrayList<>(COLLATIONS);
        if (!all.contains(collation.get())) {
            all.addFirst(collation.get());
        }
        return all;
    }

    Words words() {
        return desk.words();
    }

    ObjectProperty<Rule> ruleProperty() {
        return rule;
    }

    ObjectProperty<Grouping> groupingProperty() {
        return grouping;
    }

    ObjectProperty<Language> collationProperty() {
        return collation;
    }

    StringProperty seedProperty() {
        return seed;
    }

    ObservableList<Lead> leads() {
        return leads;
    }

    ReadOnlyStringProperty faultProperty() {
        return fault.getReadOnlyProperty();
    }

    /** Whether the library's order is shown. */
    ReadOnlyBooleanProperty readProperty() {
        return read.getReadOnlyProperty();
    }
}
