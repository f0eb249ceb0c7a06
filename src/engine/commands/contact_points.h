#pragma once

#include "engine/commands/change.h"
#include "engine/commands/commands.h"

namespace deskbell {

/// A draft, checked and normalised for this client: no second point with the same address. Fields: email, phone, country, language.
[[nodiscard]] Result<ContactPoint> contactPoint(const ContactPointDraft &draft, const Client &client, const Office &office);
[[nodiscard]] Result<> logContactAdded(Change &change, ClientId client, const ContactPoint &point);
/// Adds it to a client that exists, logs it, lets go what waited for an address. `client` gets the point too.
[[nodiscard]] Result<ContactPointId> addPoint(Change &change, Client &client, const ContactPointDraft &draft);
/// The same for one that is there; that no other has its address now, checkNoneTwice says.
[[nodiscard]] Result<> editPoint(Change &change, Client &client, ContactPointId id, const ContactPointEdit &edit);
[[nodiscard]] Result<> removePoint(Change &change, Client &client, ContactPointId id);
/// Two points with one address would tell a person everything twice.
[[nodiscard]] Result<> checkNoneTwice(const Client &client);

} // namespace deskbell
