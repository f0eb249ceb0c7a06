#pragma once

#include <QCoreApplication>
#include <QLocale>
#include <QString>
#include <QStringList>

class QSettings;

namespace deskbell::ui {

/// The office that is being set up, as far as it is known, and the step the person is at. Values only: the page lays it out.
class StartPlan {
    Q_DECLARE_TR_FUNCTIONS(deskbell::ui::StartPlan)

public:
    enum class Step { Welcome, Office, Work, Ready };

    /// What can be guessed: the country from the system's locale, the zone from the country and the system's.
    StartPlan(const QLocale &system, const QString &systemZone, const QString &language);

    Step step = Step::Welcome;
    QString name, country, zone, language;
    QStringList presets; ///< in the order of `knownPresets`

    /// The zone follows, until a person has chosen one.
    void chooseCountry(const QString &code);
    void chooseZone(const QString &id);
    void choosePreset(const QString &preset, bool on);
    [[nodiscard]] static QStringList knownPresets();

    /// Leaves the step with what stands there, or with `skipping` without a look at it: what is missing gets a value that can be changed later.
    /// False: `problem()` says what is missing.
    bool next(bool skipping = false);
    void back();
    /// What keeps `next` from going on, in words, and at which field. Empty: nothing.
    struct Problem {
        QString field, message;
    };
    [[nodiscard]] Problem problem() const;

    /// The command line that makes this office.
    [[nodiscard]] QStringList arguments() const;

    /// A flow that was closed in the middle goes on where it was.
    void keepIn(QSettings &settings) const;
    void takeFrom(const QSettings &settings);
    static void forgetIn(QSettings &settings);

private:
    QString m_systemZone;
    bool m_ownZone = false; ///< a person chose it
};

} // namespace deskbell::ui
