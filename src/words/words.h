#pragma once

#include "domain/reminding/decision.h"
#include "domain/values/log_entry.h"
#include "domain/values/matter.h"
#include "domain/values/message.h"
#include "domain/values/office.h"
#include "domain/values/result.h"
#include "domain/values/rule.h"

#include <QCoreApplication>
#include <QLocale>
#include <QString>
#include <QStringList>
#include <QTimeZone>

/// Everything said to people. The language (en fi da pl) is an argument: own QTranslators, none installed.
namespace deskbell::words {

/// `source` with context `context` in `language`; %n by `n` when >= 0. Sources stand in src/words only, marked with QT_TRANSLATE_NOOP.
[[nodiscard]] QString translated(const char *context, const char *source, const QString &language, int n = -1);

/// The language in which the program's own sentences are for a reader of `language`: English until they are translated. Names, dates and
/// weekdays that stand inside a sentence go by it, so that no sentence is in two languages.
[[nodiscard]] QString spoken(const QString &language);

/// What happened and why, and what to do next: never raw SQL, never "invalid", next is never empty.
struct ErrorText {
    QString message;
    QString next;
};
[[nodiscard]] ErrorText error(const Error &error, const QString &language);
/// The next step of an office whose file is lost, when there is a backup.
[[nodiscard]] QString restoreFrom(const QString &backup, const QString &dataFolder, bool damaged, const QString &language);
/// Next steps that name what there is: the words of a closed set, the ends of a range.
[[nodiscard]] QString useOneOf(const QStringList &known, const QString &language);
[[nodiscard]] QString useNumber(int least, int most, const QString &language);

/// The sentence of a link of the check chain for staff ("The client has no e-mail address."); `detail` as Decision::detail.
[[nodiscard]] QString reason(Reason reason, const QString &detail, const QString &language);
/// Why a message that was missed did not go ("Sending was switched off."): what stood in the way then need not stand there any more.
[[nodiscard]] QString pastReason(Reason reason, const QString &language);
/// Code of the place that fixes it: office sending channel rule matter client contact_points consent suppression template clock none.
[[nodiscard]] QString fixPlace(Reason reason);
/// The button's or advice's words ("Add an address").
[[nodiscard]] QString fix(Reason reason, const QString &language);

/// “21, 14 and 7 days before a policy or motor policy ends, at 08:00, tell the client by e-mail, if general consent was given.”
/// What is not chosen yet is said as “…”.
[[nodiscard]] QString ruleSentence(const RuleVersion &version, const QString &language);
/// The same with what a person chose in bold, as HTML.
[[nodiscard]] QString ruleSentenceHtml(const RuleVersion &version, const QString &language);
/// A text's name for people: "Policy: before it ends" of "policy-ending"; one that somebody made keeps its own.
[[nodiscard]] QString templateName(const QString &name, const QString &language);
/// A sentence about message texts, with what stands in its brackets written as the texts of this language write it: [end if] is [jos loppuu] in Finnish.
[[nodiscard]] QString inBrackets(const QString &sentence, const QString &textLanguage);
/// What a text's variable is filled with: "the day on which it ends"; `name` canonical.
[[nodiscard]] QString variableMeaning(const QString &name, const QString &language);
/// What a rule is called that nobody has named: "Motor policy: 14 and 7 days before the end".
[[nodiscard]] QString ruleName(const RuleVersion &version, const QString &language);
/// "14 days before the end" of "end-14@2026-12-14"; "by hand".
[[nodiscard]] QString stepName(const QString &occurrenceKey, const QString &language);

[[nodiscard]] QString state(MessageState state, const QString &language);   ///< "Sent"
[[nodiscard]] QString receipt(Receipt receipt, const QString &language);
[[nodiscard]] QString role(Role role, const QString &language);
[[nodiscard]] QString matterType(const QString &name, const QString &language);
[[nodiscard]] QString matterState(MatterState state, const QString &language);
[[nodiscard]] QString attempt(const Attempt &attempt, const QString &language);
/// What an attempt keeps as the server's words: those stay as they are; what this program noted of a silent server is said in `language`.
[[nodiscard]] QString serverWords(const QString &reply, const QString &language);
/// Why a channel was stopped, one clear sentence with the next step; `code` is ChannelSettings::stoppedText.
[[nodiscard]] QString channelStop(const QString &code, const QString &reply, const QString &language);

/// What an office must know about its mail provider; `code` is one of MailProvider::notes. Empty: not known.
[[nodiscard]] QString providerNote(const QString &code, const QString &language);

/// One activity log entry as a sentence. Kinds: log_text.cpp holds the list.
[[nodiscard]] QString logEntry(const LogEntry &entry, const QString &language);

/// With a capital first letter: words for the middle of a sentence, standing alone.
[[nodiscard]] QString capitalised(const QString &text);
/// A name short enough for a heading or a message, however long it is; its end gives way to an ellipsis.
[[nodiscard]] QString brief(const QString &text);

[[nodiscard]] QLocale locale(const QString &language);
[[nodiscard]] QString date(QDate day, const QString &language);                       ///< "14 Dec 2026"
/// The same in a list or a short sentence, where the month is told by name: "14 Dec", with the year when it is not `today`'s.
[[nodiscard]] QString shortDate(QDate day, QDate today, const QString &language);
/// The reverse of date(), and every other form dates are typed in; null when it is none.
[[nodiscard]] QDate dateFrom(const QString &text, const QString &language);
[[nodiscard]] QString dateFormat(const QString &language);                            ///< the same, as a date field takes it
[[nodiscard]] QString moment(Instant at, const QTimeZone &zone, const QString &language); ///< "14 Dec 2026 08:00"

} // namespace deskbell::words
