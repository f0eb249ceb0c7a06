#pragma once

#include "ui/desk/surroundings.h"

#include <QFrame>

class QGridLayout;
class QVBoxLayout;

namespace deskbell::ui {

struct ClientFile;

/// What a client agreed to: in general, and for each automation that asks; since when and how, and all that was answered before.
class ConsentCard : public QFrame {
    Q_OBJECT

public:
    explicit ConsentCard(const Surroundings &around, QWidget *parent = nullptr);
    void show(const ClientFile &file);

private:
    void addAnswer(const ClientFile &file, RuleId rule, const QString &name);
    void addHistory(const ClientFile &file);

    const Surroundings m_around;
    ClientId m_client;
    QGridLayout *m_answers;
    QVBoxLayout *m_history;
    QString m_shown; ///< rebuilt only when something changed, so focus stays
};

} // namespace deskbell::ui
