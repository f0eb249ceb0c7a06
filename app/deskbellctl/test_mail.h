#pragma once

#include "app/deskbellctl/awaited.h"
#include "domain/ports/channel.h"
#include "engine/sending/message_text.h"

#include <QJsonObject>

namespace deskbell::ctl {

class Session;

/// E-mail as it is set up; refused when it is not set up or switched off, and in another present unless nothing really leaves.
[[nodiscard]] ChannelSettings channelToTest(Session &session, const QString &field);
/// One mail to the office itself, beside everything clients get: no message, no occurrence, no reminder. Throws unless the server took it;
/// `seen` is told along with the refusal. Answers {to, taken, reply}.
[[nodiscard]] QJsonObject sendToOurselves(Session &session, const ChannelSettings &settings, const MessageText &text, Errand errand, const QJsonObject &seen = {});
/// Why a server did not let us in or did not take a message, with the next step; `seen` is what it showed until then.
[[noreturn]] void refuseBy(Session &session, const ChannelSettings &settings, const Outcome &outcome, const QJsonObject &seen);

} // namespace deskbell::ctl
