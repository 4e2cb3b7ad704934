// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * stacks: two coroutines and main take turns, on three stacks; each sends its name. They switch
 * stacks in the ways that libraries do: with a stack pointer loaded from memory and a return, with
 * one in a register and a jump, and by the C library's swapcontext.
 */
#include <err.h>
#include <stdint.h>
#include <string.h>
#include <sys/socket.h>
#include <ucontext.h>
#include <unistd.h>

#define ROUNDS 10

/* Saves the stack pointer in *from, and continues on the stack of *to. */
void switch_by_load(void **from, void **to);
void switch_by_jump(void **from, void **to);

#ifdef __x86_64__
#define KEEP "push %rbp; push %rbx; push %r12; push %r13; push %r14; push %r15; mov %rsp,(%rdi)\n"
#define GIVE "pop %r15; pop %r14; pop %r13; pop %r12; pop %rbx; pop %rbp\n"
#define KEPT 6
__asm__(".globl switch_by_load; .type switch_by_load, @function\n"
	"switch_by_load: " KEEP "mov (%rsi),%rsp\n" GIVE "ret\n"
	".size switch_by_load, . - switch_by_load\n"
	".globl switch_by_jump; .type switch_by_jump, @function\n"
	"switch_by_jump: mov (%rsi),%rsi\njmp 1f\n1: " KEEP "mov %rsi,%rsp\n" GIVE
	"pop %rcx; jmp *%rcx\n"
	".size switch_by_jump, . - switch_by_jump\n");
#else
#define KEEP "push %ebp; push %ebx; push %esi; push %edi; mov %esp,(%eax)\n"
#define GIVE "pop %edi; pop %esi; pop %ebx; pop %ebp\n"
#define KEPT 4
__asm__(".globl switch_by_load; .type switch_by_load, @function\n"
	"switch_by_load: mov 4(%esp),%eax; mov 8(%esp),%edx\n" KEEP "mov (%edx),%esp\n" GIVE "ret\n"
	".size switch_by_load, . - switch_by_load\n"
	".globl switch_by_jump; .type switch_by_jump, @function\n"
	"switch_by_jump: mov 4(%esp),%eax; mov 8(%esp),%edx; mov (%edx),%edx; jmp 1f\n1: " KEEP
	"mov %edx,%esp\n" GIVE "pop %ecx; jmp *%ecx\n"
	".size switch_by_jump, . - switch_by_jump\n");
#endif

struct coroutine {
	void *sp;
	ucontext_t context;
	void (*run)(void);
	uintptr_t stack[8192];
};

static void ping(void), pong(void);
static struct coroutine whole, one = { .run = ping }, other = { .run = pong };
static struct coroutine *current = &whole;
static int out;

static void by_load(struct coroutine *from, struct coroutine *to)
{
	switch_by_load(&from->sp, &to->sp);
}

static void by_jump(struct coroutine *from, struct coroutine *to)
{
	switch_by_jump(&from->sp, &to->sp);
}

static void by_libc(struct coroutine *from, struct coroutine *to)
{
	swapcontext(&from->context, &to->context);
}

static void (*switch_stacks)(struct coroutine *from, struct coroutine *to);

static void go_to(struct coroutine *to)
{
	struct coroutine *from = current;

	current = to;
	switch_stacks(from, to);
}

static void say(const char *name)
{
	if (send(out, name, strlen(name), 0) < 0)
		err(1, "send");
}

static void ping(void)
{
	for (;;) {
		say("ping");
		go_to(&whole);
	}
}

static void relay(void)
{
	say("pong");
	go_to(&whole);
}

static void pong(void)
{
	for (;;)
		relay();
}

/* Makes a stack on which the coroutine is about to begin. */
static void prepare(struct coroutine *c)
{
	uintptr_t *top = c->stack + sizeof(c->stack) / sizeof(c->stack[0]) - 16;

	top[0] = (uintptr_t)c->run;
	top[1] = 0;
	c->sp = top - KEPT;
	getcontext(&c->context);
	c->context.uc_stack.ss_sp = c->stack;
	c->context.uc_stack.ss_size = sizeof(c->stack);
	c->context.uc_link = NULL;
	makecontext(&c->context, c->run, 0);
}

int main(void)
{
	static void (*const ways[])(struct coroutine *, struct coroutine *) = { by_load, by_jump,
										by_libc };
	char text[16];
	int pair[2];

	if (socketpair(AF_UNIX, SOCK_DGRAM, 0, pair) < 0)
		err(1, "socketpair");
	out = pair[0];
	for (size_t i = 0; i < sizeof(ways) / sizeof(ways[0]); i++) {
		switch_stacks = ways[i];
		prepare(&one);
		prepare(&other);
		for (int round = 0; round < ROUNDS; round++) {
			go_to(&one);
			go_to(&other);
			say("main");
			for (int j = 0; j < 3; j++)
				if (read(pair[1], text, sizeof(text)) != 4)
					err(1, "read");
		}
	}
	return 0;
}
