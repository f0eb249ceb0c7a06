#pragma once

#include "app/deskbellctl/answer.h"
#include "app/deskbellctl/json_face.h"
#include "engine/commands/commands.h"
#include "queries/reader.h"

namespace deskbell::ctl {

/// What a change left behind, read on the changing connection: so that a dry run shows what it did before it is taken back.
[[nodiscard]] Office officeAfter(Commands &commands);
[[nodiscard]] Lineage lineageAfter(Commands &commands);
[[nodiscard]] Client clientAfter(Commands &commands, ClientId id);
[[nodiscard]] Matter matterAfter(Commands &commands, MatterId id);
[[nodiscard]] Rule ruleAfter(Commands &commands, RuleId id);
[[nodiscard]] Message messageAfter(Commands &commands, MessageId id);
[[nodiscard]] ChannelSettings channelAfter(Commands &commands, ChannelKind kind);
/// The entry of an address, as typed; none when it is not on the list.
[[nodiscard]] std::optional<Suppression> suppressionOf(Commands &commands, const QString &typed);
[[nodiscard]] bool clockFrozenAfter(Commands &commands);
/// Whose contact point it is; not_found.
[[nodiscard]] ClientId ownerOf(Commands &commands, ContactPointId id);

} // namespace deskbell::ctl
