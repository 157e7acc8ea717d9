#include "domain/plan.h"
#include "domain/member.h"
#include "../../members/domain/member.h"
