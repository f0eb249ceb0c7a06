#pragma once

namespace deskbell::ctl {

class Grammar;

/// Each noun of CLI.md, in a file of its own.
void addOffice(Grammar &grammar);
void addClient(Grammar &grammar);
void addContact(Grammar &grammar);
void addMatter(Grammar &grammar);
void addRule(Grammar &grammar);
void addTemplate(Grammar &grammar);
void addTemplateFits(Grammar &grammar);
void addChannel(Grammar &grammar);
void addChannelTest(Grammar &grammar);
void addMessage(Grammar &grammar);
void addReminder(Grammar &grammar);
void addPlan(Grammar &grammar);
void addCatchUp(Grammar &grammar);
void addSuppression(Grammar &grammar);
void addImport(Grammar &grammar);
void addWorker(Grammar &grammar);
void addBackup(Grammar &grammar);
void addDoctor(Grammar &grammar);
/// What CLI.md names and this version does not have.
void addLater(Grammar &grammar);

} // namespace deskbell::ctl
