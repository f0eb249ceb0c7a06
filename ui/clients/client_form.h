#pragma once

#include "engine/commands/commands.h"
#include "ui/widgets/difference.h"

#include <QString>
#include <vector>

namespace deskbell::ui {

/// A contact point as it stands in the editor.
struct ContactForm {
    ContactPointId id; ///< none: new
    ChannelKind channel = ChannelKind::Email;
    QString value;     ///< as typed
    QString country;   ///< phones
    Role role = Role::Client;
    QString language;  ///< empty: the client's
    bool on = true;
    friend bool operator==(const ContactForm &, const ContactForm &) = default;
};

/// A client as it stands in the editor: what is typed, not yet what is stored.
struct ClientForm {
    QString name, externalId, language, salutation;
    bool active = true;
    std::vector<ContactForm> points;
    friend bool operator==(const ClientForm &, const ClientForm &) = default;
};

/// What cannot be saved, and where: a field's name, or "contact-N" for the Nth contact point.
struct Fault {
    QString field;
    Error error;
};

struct MergedClient {
    ClientForm form;
    std::vector<Difference> differences; ///< of a contact point: "contact"
};

[[nodiscard]] ClientForm formOf(const Client &client);
/// Whether a new contact point holds nothing: it is not saved, and nobody is bothered with it.
[[nodiscard]] bool isBlank(const ContactForm &point);
[[nodiscard]] ClientForm withoutBlanks(ClientForm form);
[[nodiscard]] std::vector<Fault> faultsOf(const ClientForm &form);
[[nodiscard]] QString contactField(size_t index);
[[nodiscard]] ClientDraft draftOf(const ClientForm &form);
/// Only what differs from `before`.
[[nodiscard]] ClientEdit editOf(const ClientForm &before, const ClientForm &after, int revision);
/// Somebody saved the client meanwhile: what was left alone here follows them, what was typed here stays.
[[nodiscard]] MergedClient merged(const ClientForm &before, const ClientForm &mine, const ClientForm &theirs);

} // namespace deskbell::ui
