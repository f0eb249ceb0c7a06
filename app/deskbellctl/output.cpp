#include "app/deskbellctl/output.h"

#include "app/deskbellctl/interruption.h"
#include "app/deskbellctl/table_face.h"
#include "words/words.h"

#include <QJsonDocument>
#include <cstdio>

namespace deskbell::ctl {

using namespace Qt::StringLiterals;

namespace {

bool print(FILE *stream, const QByteArray &bytes)
{
    const bool written = fwrite(bytes.constData(), 1, size_t(bytes.size()), stream) == size_t(bytes.size());
    return fflush(stream) == 0 && written;
}

QByteArray oneObject(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
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

void say(const words::ErrorText &text)
{
    print(stderr, QString(u"deskbellctl: "_s + text.message + u'\n' + text.next + u'\n').toUtf8());
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

} // namespace

int Output::answer(const Answer &answer) const
{
    forgetInterruption();
    const bool good = answer.exit == Exit::Ok || answer.exit == Exit::Partly || answer.exit == Exit::Interrupted;
    const QByteArray bytes = m_json ? oneObject({{u"ok"_s, good}, {u"data"_s, answer.data}})
                                    : (answer.text.isEmpty() ? asText(answer.data, answer.list, answer.columns) : answer.text).toUtf8();
    if (print(stdout, bytes))
        return static_cast<int>(answer.exit);
    say(words::error({ErrorKind::Unexpected, u"answer_lost"_s, {}, {}}, m_language));
    return static_cast<int>(Exit::Unexpected);
}

int Output::refuse(const Refusal &refusal, const QString &language) const
{
    forgetInterruption();
    if (m_json)
        print(stdout, oneObject(asJson(refusal, language)));
    else
        say(wordsOf(refusal, language));
    return static_cast<int>(exitFor(refusal.error));
}

QByteArray Output::interrupted() const
{
    const Refusal refusal{Error{ErrorKind::Temporary, u"interrupted"_s, {}, {}}};
    return m_json ? oneObject(asJson(refusal, m_language)) : QByteArray();
}

} // namespace deskbell::ctl
