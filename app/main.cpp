#include "shell/application.h"

int main(int argc, char **argv)
{
    return xz::runApplication(argc, argv);
}
