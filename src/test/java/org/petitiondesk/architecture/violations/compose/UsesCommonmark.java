package org.petitiondesk.architecture.violations.compose;

import org.commonmark.node.Node;

record UsesCommonmark(Node known) {}
