#include "core/database/statement.h"

void load()
{
    run("SELECT name FROM person WHERE id = ?");
    run(R"(
        UPDATE person SET name = ?)");
    say("Update the person");
}
