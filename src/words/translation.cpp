#include "words/words.h"

#include <QHash>
#include <QMutex>
#include <QTranslator>
#include <memory>

using namespace Qt::StringLiterals;

namespace deskbell::words {

namespace {

/// One translator per language, loaded on first use; null where there is none, or nothing is translated in it yet.
const QTranslator *translatorFor(const QString &language)
{
    static QMutex mutex;
    static QHash<QString, std::shared_ptr<QTranslator>> loaded;
    const QMutexLocker lock(&mutex);
    auto found = loaded.find(language);
    if (found == loaded.end()) {
        auto translator = std::make_shared<QTranslator>();
        if (!translator->load(u":/i18n/deskbell_"_s + language + u".qm"_s) || translator->isEmpty())
            translator.reset();
        found = loaded.insert(language, translator);
    }
    return found->get();
}

} // namespace

QString spoken(const QString &language)
{
    return translatorFor(language) != nullptr ? language : u"en"_s;
}

QString translated(const char *context, const char *source, const QString &language, int n)
{
    QString text;
    if (const QTranslator *translator = translatorFor(language))
        text = translator->translate(context, source, nullptr, n);
    if (text.isEmpty())
        text = QString::fromUtf8(source);
    return n >= 0 ? text.replace(u"%n"_s, QString::number(n)) : text;
}

} // namespace deskbell::words
