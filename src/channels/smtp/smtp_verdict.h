#pragma once

#include "channels/smtp/smtp_link.h"
#include "channels/smtp/smtp_reply.h"
#include "domain/ports/channel.h"

namespace deskbell {

/// How far a hand-over had come.
enum class SmtpPhase { Connect, Ehlo, Tls, Auth, Mail, Rcpt, Data, Body, Dot };
[[nodiscard]] QString phaseCode(SmtpPhase phase);

/// What a refusing reply means there (facts/email.md §5-13, 14, 16). `authenticated`: the session has logged in.
[[nodiscard]] Outcome smtpVerdict(SmtpPhase phase, const SmtpReply &reply, bool authenticated);
/// What a broken link means there: unknown after the dot, else surely not accepted.
[[nodiscard]] Outcome smtpVerdict(SmtpPhase phase, const SmtpBreak &reason);
/// The channel cannot work as it is set up; `words` for the log.
[[nodiscard]] Outcome smtpStopped(SmtpPhase phase, const QString &stopCode, const QString &words);

} // namespace deskbell
