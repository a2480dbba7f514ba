package org.petitiondesk.model.petition;

import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.common.LocalizedText;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What an appeal tells of its case beside the letter's text: each fact and each requested action
 * has the same number in every language. What people signed is kept in {@link TextVersion}.
 *
 * @param kind what kind of case it is, for example "Closure of an association"; may be empty
 * @param facts in the order of their numbers, counted from 1
 * @param actions what readers are asked to do, likewise
 */
public record CaseAccount(LocalizedText kind, List<Fact> facts, List<LocalizedText> actions) {
    public static final CaseAccount NONE =
            new CaseAccount(LocalizedText.EMPTY, List.of(), List.of());

    public CaseAccount {
        facts = filled(facts, fact -> fact.wording().isEmpty());
        actions = filled(actions, LocalizedText::isEmpty);
    }

    /** Without what is not worded at the end. */
    static <T> List<T> filled(List<T> items, Predicate<T> isBlank) {
        int worded = items.size();
        while (worded > 0 && isBlank.test(items.get(worded - 1))) {
            worded--;
        }
        return List.copyOf(items.subList(0, worded));
    }

    public boolean isEmpty() {
        return kind.isEmpty() && facts.isEmpty() && actions.isEmpty();
    }

    /**
     * Items in another order.
     *
     * @param order their former places; a place without an item gets a blank one
     */
    static <T> List<T> arranged(List<T> items, List<Integer> order, T blank) {
        return order.stream()
                .map(former -> former < items.size() ? items.get(former) : blank)
                .toList();
    }

    /** The same with its facts in another order, by their former places. */
    public CaseAccount withFacts(List<Integer> order) {
        Fact blank = new Fact(Optional.empty(), LocalizedText.EMPTY);
        return new CaseAccount(kind, arranged(facts, order, blank), actions);
    }

    /** The same with its actions in another order, by their former places. */
    public CaseAccount withActions(List<Integer> order) {
        return new CaseAccount(kind, facts, arranged(actions, order, LocalizedText.EMPTY));
    }

    /** The same of another kind. */
    public CaseAccount withKind(LocalizedText changed) {
        return new CaseAccount(changed, facts, actions);
    }

    /** As a text in that very language tells it. */
    public CaseWording in(Language language) {
        return new CaseWording(
                facts.stream()
                        .map(fact -> new FactWording(fact.on(), said(fact.wording(), language)))
                        .toList(),
                actions.stream().map(action -> said(action, language)).toList());
    }

    private static String said(LocalizedText wording, Language language) {
        return wording.texts().getOrDefault(language, "");
    }

    /**
     * The same as a text in one language tells it; what it does not word stays in the others. The
     * date of a fact that it words is the text's.
     */
    public CaseAccount with(Language language, CaseWording told) {
        List<Fact> changedFacts = new ArrayList<>();
        for (int i = 0; i < Math.max(facts.size(), told.facts().size()); i++) {
            Fact former =
                    i < facts.size()
                            ? facts.get(i)
                            : new Fact(told.facts().get(i).on(), LocalizedText.EMPTY);
            boolean isTold = i < told.facts().size() && !told.facts().get(i).text().isBlank();
            changedFacts.add(
                    new Fact(
                            isTold ? told.facts().get(i).on() : former.on(),
                            former.wording()
                                    .with(language, isTold ? told.facts().get(i).text() : "")));
        }
        List<LocalizedText> changedActions = new ArrayList<>();
        for (int i = 0; i < Math.max(actions.size(), told.actions().size()); i++) {
            LocalizedText former = i < actions.size() ? actions.get(i) : LocalizedText.EMPTY;
            changedActions.add(
                    former.with(language, i < told.actions().size() ? told.actions().get(i) : ""));
        }
        return new CaseAccount(kind, changedFacts, changedActions);
    }
}
