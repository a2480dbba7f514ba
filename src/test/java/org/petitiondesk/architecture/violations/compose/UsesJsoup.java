package org.petitiondesk.architecture.violations.compose;

import org.jsoup.nodes.Node;

record UsesJsoup(Node known) {}
