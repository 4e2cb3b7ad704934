/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * An x86 processor that only knows what the code itself tells: each register holds a known or an
 * unknown value, and its origin. Instructions are executed one by one on known values; where a
 * branch depends on an unknown one, the caller takes both ways (explain/paths.h). That is enough to
 * see which number a wrapper loads, and where the kernel's compares send it:
 *
 *	mov $0x2d,%eax      eax = 45, known
 *	syscall             GATE_SYSCALL; eax = FROM_KERNEL, not known
 *	cmp $-4096,%rax     flags of FROM_KERNEL and -4096
 *	ja …                not known: both ways
 *
 * The code can do no harm: memory outside the file is a few cells of stack.
 */
#ifndef EXPLAIN_MACHINE_H
#define EXPLAIN_MACHINE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct decoder;
struct elfspace;

enum origin {
	FROM_ANYWHERE,
	FROM_NUMBER,  /* the number being followed, or a value at this distance from it */
	FROM_KERNEL,  /* what a gate returned */
	FROM_NEGATED, /* that, negated: an errno */
	/* loaded from the thread's own block, at offset `at` from %fs or %gs */
	FROM_THREAD,
	FROM_PLACE, /* the thread pointer plus the offset in the slot `at` */
	FROM_SLOT,  /* loaded from the address `at`, which may change while the program runs */
};

struct value {
	bool known;
	enum origin origin;
	uint64_t v;    /* if known */
	uint64_t at;   /* of FROM_SLOT */
	uint64_t made; /* the instruction that made it a constant; 0: none */
};

enum reg { AX, CX, DX, BX, SP, BP, SI, DI, R8, R9, R10, R11, R12, R13, R14, R15, N_REGS };

enum gate { GATE_NONE, GATE_SYSCALL, GATE_INT80, GATE_SYSENTER, GATE_GS };
/* "syscall", "int $0x80", "sysenter", "call *%gs:0x10" */
const char *gate_text(enum gate g);

enum flow {
	FLOW_NEXT,
	FLOW_JUMP,   /* to `to` */
	FLOW_BRANCH, /* to `to` or the next instruction: unknown */
	FLOW_CALL,   /* of `to` */
	FLOW_RETURN,
	FLOW_GATE,
	FLOW_END, /* cannot be decoded, or execution would not continue */
};

/* Observed actions of one instruction, besides its effect on the machine. `slot` is an address, or
 * an offset in the thread. */
enum does {
	DOES_TEST_RESULT = 1, /* compares the gate's result with -4096, -4095 or 0 */
	/* stores the negated result in the thread's block, offset from `slot` (0: constant) */
	DOES_STORE_ERRNO = 2,
	DOES_TEST_SLOT = 4,   /* compares a value loaded from `slot` with a constant */
	DOES_TEST_THREAD = 8, /* the same for the thread's block */
	DOES_LOAD_SLOT = 16,  /* loads from `slot`, not constant */
	DOES_NEGATE_RESULT = 32,
	DOES_DECIDE = 64,     /* branches or jumps depending on the number */
	DOES_LOAD_CELL = 128, /* loads from the constant `slot` indexed by the number */
	DOES_SWAP = 256,      /* compares and exchanges a word of the thread's block */
	DOES_SET_BITS = 512,  /* ors with a constant */
	DOES_NOTHING = 1024,  /* padding */
	/* tests bits of a word in the thread's block, reached through its own pointer */
	DOES_ASK_BITS = 2048,
};

struct step {
	uint64_t addr;
	unsigned size;
	enum flow flow;
	enum gate gate;
	struct value args[N_REGS]; /* for a gate: the registers before it */
	bool to_known, indirect;   /* indirect: a jump or call through a register or memory */
	uint64_t to;
	unsigned does; /* enum does */
	uint64_t slot;
	unsigned slot_size; /* of DOES_LOAD_CELL, bytes */
	/* for DOES_STORE_ERRNO without a slot: offset from the thread pointer */
	uint64_t offset;
};

enum { MACHINE_CELLS = 96 };

struct cell {
	uint64_t addr;
	unsigned size; /* 0: free */
	struct value value;
};

struct flags {
	enum { FLAGS_UNKNOWN, FLAGS_OF_COMPARE, FLAGS_OF_RESULT } kind;
	struct value a, b; /* compared; for a result, `a` */
	unsigned size;     /* bytes */
	bool number;       /* of the number */
};

struct machine {
	int bits;
	uint64_t ip;
	struct value regs[N_REGS];
	struct flags flags;
	struct cell cells[MACHINE_CELLS];
	unsigned next_cell; /* the one reused if none is free */
	/* For the caller that follows paths. */
	unsigned depth;     /* of followed calls */
	unsigned decisions; /* DOES_DECIDE so far */
	unsigned gates;     /* passed so far */
	uint64_t mark;
};

/* All registers are unknown except the stack pointer. */
void machine_init(struct machine *m, int bits, uint64_t ip);
struct value value_known(uint64_t v, enum origin origin);
/* Accesses the machine's own memory. */
void machine_store(struct machine *m, uint64_t addr, unsigned size, const struct value *v);
struct value machine_load(const struct machine *m, const struct elfspace *s, uint64_t addr,
			  unsigned size);
/* An address outside every file, where a structure can be put in the machine's memory. */
uint64_t machine_elsewhere(const struct machine *m);
/* Executes the instruction at m->ip. Afterwards ip is the next one's, except at a jump, a call
 * (which pushed nothing), a return (which popped nothing) or a branch, where the caller chooses
 * it. */
void machine_step(struct machine *m, struct decoder *d, const struct elfspace *s, struct step *out);
/* Handles a called function that returned: what the caller may not rely on becomes unknown. */
void machine_skip_call(struct machine *m);
void machine_enter_call(struct machine *m, uint64_t to, uint64_t back);
/* Pops the return address; false if it is unknown. */
bool machine_return(struct machine *m, const struct elfspace *s, uint64_t *to);

#endif
