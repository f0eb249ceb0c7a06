#include "app/data_folder.h"
#include "app/deskbellctl/grammar.h"
#include "app/deskbellctl/interruption.h"
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
    // Whoever reads the answer may be gone: that is an exit code, not a death by signal in the middle of the work.
    std::signal(SIGPIPE, SIG_IGN);
    std::signal(SIGXFSZ, SIG_IGN); // a limit on the size of files is a full disk
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

bool print(FILE *stream, const QByteArray &bytes)
{
    const bool written = fwrite(bytes.constData(), 1, size_t(bytes.size()), stream) == size_t(bytes.size());
    return fflush(stream) == 0 && written;
}

QByteArray oneObject(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

bool printJson(const QJsonObject &object)
{
    forgetInterruption();
    return print(stdout, oneObject(object));
}

words::ErrorText wordsOf(const Refusal &refusal, const QString &language)
{
    words::ErrorText text = words::error(refusal.error, language);
    if (!refusal.message.isEmpty())
        text.message = refusal.message;
    if (refusal.next)
        text.next = refusal.next(language);
    return text;
}

QJsonObject asJson(const Refusal &refusal, const QString &language)
{
    const words::ErrorText text = wordsOf(refusal, language);
    QJsonObject object{{u"code"_s, wireCode(refusal.error)}, {u"message"_s, text.message}, {u"next"_s, text.next}};
    if (!refusal.error.field.isEmpty())
        object.insert(u"field"_s, refusal.error.field);
    if (!refusal.facts.isEmpty())
        object.insert(u"refusal"_s, refusal.facts);
    return {{u"ok"_s, false}, {u"error"_s, object}};
}

int fail(const Refusal &refusal, const QString &language, bool json)
{
    if (json) {
        printJson(asJson(refusal, language));
    } else {
        const words::ErrorText text = wordsOf(refusal, language);
        print(stderr, QString(u"deskbellctl: "_s + text.message + u'\n' + text.next + u'\n').toUtf8());
    }
    return static_cast<int>(exitFor(refusal.error));
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

/// A service without a home: the user's default folder would be one in the root.
bool homeless()
{
#ifdef Q_OS_UNIX
    return qEnvironmentVariableIsEmpty("HOME") && qEnvironmentVariableIsEmpty("XDG_DATA_HOME");
#else
    return false;
#endif
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
    if (data.isEmpty() && homeless())
        refuse(ErrorKind::Rejected, u"usage_missing"_s, u"--data"_s, u"data"_s);
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
    print(stderr, QString(u"deskbellctl: "_s + text.message + u'\n' + text.next + u'\n').toUtf8());
    return static_cast<int>(Exit::Unexpected);
}

int run(const QStringList &arguments)
{
    Grammar grammar;
    describe(grammar);
    const Grammar::Parsed parsed = grammar.parse(arguments);
    if (!parsed.help.isEmpty())
        return answered(parsed.json ? printJson({{u"ok"_s, true}, {u"data"_s, QJsonObject{{u"help"_s, parsed.help}}}}) : print(stdout, parsed.help.toUtf8()), Exit::Ok);
    const Refusal interrupted{Error{ErrorKind::Temporary, u"interrupted"_s, {}, {}}};
    answerInterruption(parsed.json ? oneObject(asJson(interrupted, firstLanguage())) : QByteArray());
    std::optional<Session> session;
    try {
        if (parsed.wrong)
            throw Refusal(*parsed.wrong);
        session.emplace(globalsOf(parsed));
        const Answer answer = parsed.action(*session);
        const bool written = parsed.json ? printJson({{u"ok"_s, answer.exit == Exit::Ok || answer.exit == Exit::Partly || answer.exit == Exit::Interrupted}, {u"data"_s, answer.data}})
                                         : print(stdout, (answer.text.isEmpty() ? asText(answer.data, answer.list, answer.columns) : answer.text).toUtf8());
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
