#include "app/data_folder.h"
#include "app/deskbellctl/grammar.h"
#include "app/deskbellctl/nouns.h"
#include "app/deskbellctl/session.h"
#include "app/deskbellctl/table_face.h"
#include "engine/commands/checked.h"
#include "words/words.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonDocument>
#include <QStringDecoder>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <optional>

#ifdef Q_OS_UNIX
#include <langinfo.h>
#include <locale.h>
#include <unistd.h>
#endif

using namespace deskbell;
using namespace deskbell::ctl;
using namespace Qt::StringLiterals;

namespace {

/// Arguments, file names and output are UTF-8 whatever the locale says; Qt would warn about it on stderr.
void speakUtf8()
{
#ifdef Q_OS_UNIX
    setlocale(LC_ALL, "");
    if (qstrcmp(nl_langinfo(CODESET), "UTF-8") != 0)
        setenv("LC_ALL", "C.UTF-8", 1);
    // A change that is interrupted is rolled back by whoever opens the file next.
    std::signal(SIGINT, [](int) { _exit(static_cast<int>(Exit::Interrupted)); });
    // Whoever reads the answer may be gone: that is an exit code, not a death by signal in the middle of the work.
    std::signal(SIGPIPE, SIG_IGN);
#endif
}

/// The first argument that is not UTF-8; what it means could only be guessed.
std::optional<QString> notUtf8([[maybe_unused]] int argc, [[maybe_unused]] char *argv[])
{
#ifdef Q_OS_UNIX
    for (int i = 1; i < argc; ++i) {
        QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
        const QString text = decoder(QByteArrayView(argv[i]));
        if (decoder.hasError())
            return text;
    }
#endif
    return std::nullopt;
}

bool print(FILE *stream, const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    const bool written = fwrite(bytes.constData(), 1, size_t(bytes.size()), stream) == size_t(bytes.size());
    return fflush(stream) == 0 && written;
}

bool printJson(const QJsonObject &object)
{
    return print(stdout, QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)) + u'\n');
}

int fail(const Refusal &refusal, const QString &language, bool json)
{
    const Error &error = refusal.error;
    words::ErrorText text = words::error(error, language);
    if (!refusal.message.isEmpty())
        text.message = refusal.message;
    if (refusal.next)
        text.next = refusal.next(language);
    if (json) {
        QJsonObject object{{u"code"_s, wireCode(error)}, {u"message"_s, text.message}, {u"next"_s, text.next}};
        if (!error.field.isEmpty())
            object.insert(u"field"_s, error.field);
        if (!refusal.facts.isEmpty())
            object.insert(u"refusal"_s, refusal.facts);
        printJson({{u"ok"_s, false}, {u"error"_s, object}});
    } else {
        print(stderr, u"deskbellctl: "_s + text.message + u'\n' + text.next + u'\n');
    }
    return static_cast<int>(exitFor(error));
}

void describe(Grammar &grammar)
{
    addOffice(grammar);
    addClient(grammar);
    addSuppression(grammar);
    addMatter(grammar);
    addImport(grammar);
    addRule(grammar);
    addTemplate(grammar);
    addPlan(grammar);
    addReminder(grammar);
    addMessage(grammar);
    addChannel(grammar);
    addWorker(grammar);
    addDoctor(grammar);
    addLater(grammar);
}

/// The language the caller wants to be spoken to in (the window asks for its own); empty: the office's.
QString callersLanguage()
{
    const QString wanted = qEnvironmentVariable("DESKBELL_LANGUAGE").trimmed().toLower();
    return checked::language(wanted).value_or(QString());
}

/// Before there is an office to ask.
QString firstLanguage()
{
    const QString wanted = callersLanguage();
    return wanted.isEmpty() ? u"en"_s : wanted;
}

/// The global options, with what the environment says where they are silent.
Globals globalsOf(const Grammar::Parsed &parsed)
{
    Globals globals;
    globals.json = parsed.json;
    globals.yes = parsed.yes;
    globals.asOperator = parsed.asOperator;
    globals.language = callersLanguage();
    if (!parsed.data.isEmpty() && !parsed.database.isEmpty())
        refuse(ErrorKind::Rejected, u"usage_together"_s, u"--data, --database"_s, u"database"_s);
    const bool said = !parsed.data.isEmpty() || !parsed.database.isEmpty();
    const QString data = said ? parsed.data : qEnvironmentVariable("DESKBELL_DATA");
    const QString database = said ? parsed.database : data.isEmpty() ? qEnvironmentVariable("DESKBELL_DATABASE") : QString();
    if (!database.isEmpty())
        refuse(ErrorKind::NotAllowed, u"not_in_this_version"_s, u"--database"_s, u"database"_s);
    globals.dataFolder = data.isEmpty() ? defaultDataFolder() : QDir(data).absolutePath();
    if (!parsed.now.isEmpty()) {
        globals.now = instantFromIso(parsed.now);
        if (!globals.now)
            refuse(ErrorKind::Rejected, u"usage_bad_now"_s, parsed.now, u"now"_s);
    }
    return globals;
}

int answered(bool written, Exit exit)
{
    if (written)
        return static_cast<int>(exit);
    const words::ErrorText text = words::error({ErrorKind::Unexpected, u"answer_lost"_s, {}, {}}, firstLanguage());
    print(stderr, u"deskbellctl: "_s + text.message + u'\n' + text.next + u'\n');
    return static_cast<int>(Exit::Unexpected);
}

int run(const QStringList &arguments)
{
    Grammar grammar;
    describe(grammar);
    const Grammar::Parsed parsed = grammar.parse(arguments);
    if (!parsed.help.isEmpty())
        return answered(parsed.json ? printJson({{u"ok"_s, true}, {u"data"_s, QJsonObject{{u"help"_s, parsed.help}}}}) : print(stdout, parsed.help), Exit::Ok);
    std::optional<Session> session;
    try {
        if (parsed.wrong)
            throw Refusal(*parsed.wrong);
        session.emplace(globalsOf(parsed));
        const Answer answer = parsed.action(*session);
        const bool written = parsed.json ? printJson({{u"ok"_s, answer.exit == Exit::Ok || answer.exit == Exit::Partly || answer.exit == Exit::Interrupted}, {u"data"_s, answer.data}})
                                         : print(stdout, answer.text.isEmpty() ? asText(answer.data, answer.list, answer.columns) : answer.text);
        return answered(written, answer.exit);
    } catch (const Refusal &refusal) {
        // A file that was busy for ten seconds is not waited for once more, only to be told so in another language.
        const bool ask = session && (session->officeKnown() || refusal.error.kind != ErrorKind::Busy);
        return fail(refusal, ask ? session->language() : firstLanguage(), parsed.json);
    }
}

} // namespace

int main(int argc, char *argv[])
{
    speakUtf8();
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"deskbellctl"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(DESKBELL_VERSION));
    if (const auto broken = notUtf8(argc, argv))
        return fail({Error{ErrorKind::Rejected, u"usage_not_utf8"_s, *broken, {}}}, firstLanguage(), application.arguments().contains(u"--json"_s));
    return run(application.arguments().mid(1));
}
