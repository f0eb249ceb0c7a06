#include "ui/desk/window_language.h"

#include "words/words.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace deskbell::ui {

namespace {
const QString key = u"language"_s;
}

WindowLanguage::WindowLanguage(QSettings *kept, QObject *parent) : QObject(parent), m_kept(kept)
{
    const QString chosen = m_kept ? m_kept->value(key).toString() : QString();
    m_chosen = known().contains(chosen);
    const QString system = QLocale::system().name().left(2);
    use(m_chosen ? chosen : known().contains(system) ? system : u"en"_s);
}

WindowLanguage::~WindowLanguage() = default; // a translator takes itself out of the application

QStringList WindowLanguage::known()
{
    return {u"en"_s, u"fi"_s, u"da"_s, u"pl"_s};
}

QString WindowLanguage::nameOf(const QString &code)
{
    return code == "fi"_L1 ? u"suomi"_s : code == "da"_L1 ? u"dansk"_s : code == "pl"_L1 ? u"polski"_s : u"English"_s;
}

void WindowLanguage::choose(const QString &code)
{
    if (!known().contains(code))
        return;
    m_chosen = true;
    if (m_kept)
        m_kept->setValue(key, code);
    use(code);
}

void WindowLanguage::follow(const QString &officeLanguage)
{
    if (!m_chosen && known().contains(officeLanguage))
        use(officeLanguage);
}

void WindowLanguage::use(const QString &code)
{
    if (m_code == code)
        return;
    m_code = code;
    QLocale::setDefault(words::locale(code));
    QCoreApplication::removeTranslator(&m_own);
    QCoreApplication::removeTranslator(&m_qt);
    if (m_qt.load(u"qtbase_"_s + code, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
    if (m_own.load(u":/i18n/deskbell_"_s + code + u".qm"_s))
        QCoreApplication::installTranslator(&m_own);
    Q_EMIT changed();
}

} // namespace deskbell::ui
