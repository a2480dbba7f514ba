package org.petitiondesk.architecture.violations.workflow;

import org.apache.james.mime4j.dom.Message;

record UsesMime4j(Message known) {}
