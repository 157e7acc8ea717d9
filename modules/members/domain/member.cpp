#include "domain/member.h"
