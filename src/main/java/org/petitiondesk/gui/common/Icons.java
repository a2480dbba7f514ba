package org.petitiondesk.gui.common;

import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/** Icons, and buttons that are nothing but an icon. */
public final class Icons {
    private Icons() {}

    /** An icon with a style class of its own. */
    public static FontIcon icon(Ikon icon, String styleClass) {
        FontIcon node = new FontIcon(icon);
        node.getStyleClass().add(styleClass);
        return node;
    }

    /**
     * A button that shows an icon.
     *
     * @param name what it does, for the tooltip and for those who cannot see it
     */
    public static Button button(Ikon icon, String name, Runnable action) {
        Button button = new Button();
        button.setGraphic(icon(icon, "button-icon"));
        button.getStyleClass().add("icon-button");
        button.setAccessibleText(name);
        button.setTooltip(new Tooltip(name));
        button.setOnAction(event -> action.run());
        return button;
    }
}
