magnostat program 1
State solid_a pool 0.0
State solid_b pool 0.0
State solid_c pool 0.0
State residue pool 0.0
State stomach pool 0.1
State small_bowel pool 1.0
State colon pool 8.0
State TRPM6_gut signal 1.0
State plasma pool 2.49
State interstitium pool 6.88
State depot pool 0.0
State fast pool 8.2
State organs pool 17.0
State muscle pool 74.16
State deep pool 300.0
State red_cells pool 4.2
State surface pool 104.7
State crystal pool 455.3
State bone_calcium pool 100.0
State mineral pool 24900.0
State bone_phosphate pool 11554.0
State osteoblast signal 1.0
State TRPM6_kidney signal 1.0
State sodium pool 2100.0
State aldosterone signal 1.0
State potassium_gut pool 4.67
State potassium pool 68.2
State cell_potassium pool 3197.0
State calcium_gut pool 2.91
State calcium pool 24.5
State phosphate_gut pool 2.64
State phosphate pool 19.78
State cell_phosphate pool 626.0
State FGF23 signal 1.0
State PTH signal 1.0
State gland signal 1.0
State calcitriol signal 1.0
State citrate pool 0.0
State L1:solid_a pool 0.0
State L1:solid_b pool 0.0
State L1:solid_c pool 0.0
State L1:residue pool 0.0
State L1:stomach pool 0.0
State L1:small_bowel pool 0.0
State L1:colon pool 0.0
State L1:plasma pool 0.0
State L1:interstitium pool 0.0
State L1:depot pool 0.0
State L1:fast pool 0.0
State L1:organs pool 0.0
State L1:muscle pool 0.0
State L1:deep pool 0.0
State L1:red_cells pool 0.0
State L1:surface pool 0.0
State L1:crystal pool 0.0
State L2:solid_a pool 0.0
State L2:solid_b pool 0.0
State L2:solid_c pool 0.0
State L2:residue pool 0.0
State L2:stomach pool 0.0
State L2:small_bowel pool 0.0
State L2:colon pool 0.0
State L2:plasma pool 0.0
State L2:interstitium pool 0.0
State L2:depot pool 0.0
State L2:fast pool 0.0
State L2:organs pool 0.0
State L2:muscle pool 0.0
State L2:deep pool 0.0
State L2:red_cells pool 0.0
State L2:surface pool 0.0
State L2:crystal pool 0.0
State L3:solid_a pool 0.0
State L3:solid_b pool 0.0
State L3:solid_c pool 0.0
State L3:residue pool 0.0
State L3:stomach pool 0.0
State L3:small_bowel pool 0.0
State L3:colon pool 0.0
State L3:plasma pool 0.0
State L3:interstitium pool 0.0
State L3:depot pool 0.0
State L3:fast pool 0.0
State L3:organs pool 0.0
State L3:muscle pool 0.0
State L3:deep pool 0.0
State L3:red_cells pool 0.0
State L3:surface pool 0.0
State L3:crystal pool 0.0
Parameter gut.tau_stomach 0.9
Parameter gut.tau_small 4.0
Parameter gut.tau_colon 30.0
Parameter gut.V_small 0.2534
Parameter gut.K_small 0.1744
Parameter gut.k_leak 0.0175
Parameter gut.V_colon 0.02923
Parameter gut.K_colon 2.0
Parameter gut.k_leak_colon 0.0003
Parameter gut.k_secretion 0.02957
Parameter gut.k_shed 0.02898
Parameter gut.g_TRPM6 0.2
Parameter gut.c_TRPM6 0.08
Parameter gut.e_oestrogen 0.05
Parameter gut.e_insulin 0.05
Parameter gut.e_EGF 0.1
Parameter gut.e_PTH 0.05
Parameter gut.e_FGF23 0.025
Parameter gut.acid 1.0
Parameter gut.e_acid 0.3
Parameter gut.flora 1.0
Parameter gut.e_flora 0.1
Parameter gut.tau_TRPM6 168.0
Parameter gut.E_TRPM6 1.0
Parameter gut.E_leak 1.0
Parameter plasma.V_p 3.0
Parameter plasma.V_i 12.0
Parameter plasma.albumin 42.0
Parameter plasma.b_complex 0.1129
Parameter plasma.E_complex 1.0
Parameter plasma.b_albumin 0.0119
Parameter plasma.s_pH 0.323
Parameter plasma.e_FFA 0.03
Parameter plasma.set_point 0.573
Parameter plasma.Q_capillary 150.0
Parameter plasma.k_depot 0.317
Parameter plasma.stated_at 0.85
Parameter plasma.k_sweat 0.00686
Parameter cells.fast0 8.2
Parameter cells.tau_fast 0.3463
Parameter cells.organs0 17.0
Parameter cells.tau_organs 10.36
Parameter cells.muscle0 74.16
Parameter cells.tau_muscle 92.8
Parameter cells.deep0 300.0
Parameter cells.tau_deep 12000.0
Parameter cells.capacity 1.075
Parameter cells.K_uptake 0.01201
Parameter cells.g_uptake 0.6
Parameter cells.E_efflux 1.0
Parameter cells.e_insulin 0.14
Parameter cells.e_catecholamines 0.1204
Parameter cells.ATP 0.8
Parameter cells.E_ATP 1.0
Parameter cells.K_ATP 0.16
Parameter cells.free0 0.6
Parameter erythrocyte.volume 2.0
Parameter erythrocyte.content0 2.1
Parameter erythrocyte.tau_membrane 235.0
Parameter erythrocyte.capacity 1.075
Parameter erythrocyte.K_uptake 0.012
Parameter erythrocyte.tau_life 2880.0
Parameter erythrocyte.young 1.0
Parameter erythrocyte.free0 0.205
Parameter erythrocyte.ATP 0.6
Parameter erythrocyte.K_ATP 0.4
Parameter bone.surface0 100.7
Parameter bone.tau_surface 367.6
Parameter bone.richness 0.01829
Parameter bone.e_osteoid 0.5
Parameter bone.turnover 0.3
Parameter bone.mineral0 24900.0
Parameter bone.exchangeable0 100.0
Parameter bone.exchange 3.7
Parameter bone.e_exchange 0.1709
Parameter bone.r_min 0.3302
Parameter bone.e_PTH 0.5515
Parameter bone.E_resorption 1.0
Parameter bone.E_formation 1.0
Parameter bone.e_phosphate 0.165
Parameter bone.tau_osteoblast 720.0
Parameter bone.P_Ca 0.464
Parameter kidney.GFR 7.2
Parameter kidney.follows 0.2985
Parameter kidney.E_volume 1.0
Parameter kidney.kappa 2.215
Parameter kidney.CLDN16_19 1.0
Parameter kidney.CLDN10 1.0
Parameter kidney.a_CLDN10 1.5
Parameter kidney.d_CLDN10 0.5
Parameter kidney.NKCC2 1.0
Parameter kidney.ROMK 1.0
Parameter kidney.NaKATPase 1.0
Parameter kidney.s_CaSR 0.71
Parameter kidney.n_CaSR 3.33
Parameter kidney.c_CaSR 1.247
Parameter kidney.E_CaSR 1.0
Parameter kidney.h_PTH 0.05
Parameter kidney.V_DCT 0.1038
Parameter kidney.K_DCT 0.002273
Parameter kidney.E_DCT 1.0
Parameter kidney.e_EGF 0.5849
Parameter kidney.e_NCC 0.15
Parameter kidney.s_pH 0.3
Parameter kidney.g_TRPM6 0.15
Parameter kidney.e_insulin 0.1
Parameter kidney.e_aldosterone 0.1
Parameter kidney.e_oestrogen 0.05
Parameter kidney.tau_TRPM6 72.0
Parameter sodium.concentration 140.0
Parameter sodium.e_volume 12.21
Parameter sodium.usual 7.2
Parameter sodium.n_nephron 0.6513
Parameter sodium.e_plasma 0.45
Parameter sodium.k_PT 2.03
Parameter sodium.E_PT 1.0
Parameter sodium.k_TAL 3.125
Parameter sodium.e_TAL 0.5
Parameter sodium.k_DCT 1.667
Parameter sodium.NCC 1.0
Parameter sodium.e_NCC 0.6659
Parameter sodium.p_NCC 1.298
Parameter sodium.k_CD 4.26
Parameter sodium.ENaC 1.0
Parameter sodium.NEDD4_2 1.0
Parameter sodium.n_NEDD4_2 0.2
Parameter sodium.k_skin 0.5
Parameter sodium.e_skin 4.0
Parameter sodium.E_RAAS 1.0
Parameter sodium.e_RAAS 19.4
Parameter sodium.a_K 1.535
Parameter sodium.a_Mg 0.794
Parameter sodium.tau_aldosterone 2.0
Parameter potassium.a_absorbed 14.0
Parameter potassium.tau_gut 24.0
Parameter potassium.normal 4.2
Parameter potassium.content 3120.0
Parameter potassium.exchange 85.0
Parameter potassium.K_pump 0.333
Parameter potassium.n_pump 0.251
Parameter potassium.e_insulin 0.04213
Parameter potassium.e_catecholamines 0.02789
Parameter potassium.k_colon 0.1
Parameter potassium.e_colon 4.0
Parameter potassium.secretion 1.81
Parameter potassium.E_secretion 1.0
Parameter potassium.e_flow 0.531
Parameter potassium.e_K 3.148
Parameter potassium.r_ROMK 1.074
Parameter potassium.at_rest 24.5
Parameter calcium.tau_gut 4.0
Parameter calcium.a_passive 0.191
Parameter calcium.a_active 0.248
Parameter calcium.K_active 20.0
Parameter calcium.k_secretion 0.125
Parameter calcium.normal 1.25
Parameter calcium.usual 1.026
Parameter calcium.b_complex 0.128
Parameter calcium.b_albumin 0.0179
Parameter calcium.s_pH 0.31
Parameter calcium.follows 0.985
Parameter calcium.kappa 1.127
Parameter calcium.E_TAL 1.0
Parameter calcium.a_TAL 0.5421
Parameter calcium.w_TAL 0.4082
Parameter calcium.n_TAL 3.86
Parameter calcium.V_DCT 0.1764
Parameter calcium.v_min 0.4756
Parameter calcium.K_PTH 5.318
Parameter calcium.e_calcitriol 0.1
Parameter calcium.E_DCT 1.0
Parameter calcium.K_DCT 0.004
Parameter phosphate.tau_gut 4.0
Parameter phosphate.a_absorbed 1.857
Parameter phosphate.c_absorbed 0.2
Parameter phosphate.normal 1.15
Parameter phosphate.content 600.0
Parameter phosphate.exchange 22.0
Parameter phosphate.K_cells 0.5
Parameter phosphate.e_insulin 0.1
Parameter phosphate.f_filtered 0.95
Parameter phosphate.TmP 1.4
Parameter phosphate.E_TmP 1.0
Parameter phosphate.K_TmP 0.05
Parameter phosphate.e_PTH 0.3929
Parameter phosphate.e_FGF23 0.5321
Parameter phosphate.p_FGF23 5.385
Parameter phosphate.usual 1.128
Parameter phosphate.c_FGF23 0.5
Parameter phosphate.E_FGF23 1.0
Parameter phosphate.tau_FGF23 24.0
Parameter phosphate.b_P 1.5
Parameter phosphate.b_Ca 1.0
Parameter phosphate.b_Mg 1.0
Parameter parathyroid.normal 28.0
Parameter parathyroid.most 4.2
Parameter parathyroid.least 0.25
Parameter parathyroid.m_secretion 13.0
Parameter parathyroid.E_set 1.0
Parameter parathyroid.E_gland 1.0
Parameter parathyroid.w_Mg 0.2
Parameter parathyroid.K_Mg 4.345
Parameter parathyroid.q_Mg 9.0
Parameter parathyroid.K_permit 0.905
Parameter parathyroid.f_least 0.02
Parameter parathyroid.tau_PTH 0.06
Parameter parathyroid.given 0.0
Parameter parathyroid.g_calcitriol 0.5623
Parameter parathyroid.g_P 1.129
Parameter parathyroid.g_Ca 2.687
Parameter parathyroid.most_gland 6.0
Parameter parathyroid.tau_gland 720.0
Parameter parathyroid.E_PTH 1.0
Parameter parathyroid.basal 0.02
Parameter parathyroid.r_PTH 0.95
Parameter calcitriol.normal 55.0
Parameter calcitriol.E_1a 1.0
Parameter calcitriol.given 0.0
Parameter calcitriol.b_1a 0.4905
Parameter calcitriol.K_1a 0.9662
Parameter calcitriol.z_1a 0.7478
Parameter calcitriol.z_24 0.2779
Parameter calcitriol.f_1a 0.2511
Parameter calcitriol.n_1a 0.3054
Parameter calcitriol.extrarenal 0.05
Parameter calcitriol.usual 7.2
Parameter calcitriol.tau_calcitriol 8.0
Parameter citrate.metal 1.77
Parameter citrate.K_bond 1.3
Parameter citrate.strength 2.0
Parameter citrate.k_metabolism 2.75
Parameter dialyser.clearance_Mg 0.0
Parameter dialyser.clearance_Ca 0.0
Parameter dialyser.clearance_K 0.0
Parameter dialyser.clearance_P 0.0
Parameter dialyser.clearance_citrate 0.0
Parameter dialyser.convected 0.0
Parameter dialyser.replaced 0.0
Parameter dialyser.ultrafiltered 0.0
Parameter dialyser.dwell 0.0
Parameter dialyser.bath_Mg 0.0
Parameter dialyser.bath_Ca 0.0
Parameter dialyser.bath_K 0.0
Parameter dialyser.bath_P 0.0
Parameter dialyser.bath_citrate 0.0
Parameter dialyser.circuit_citrate 0.0
Parameter dialyser.holds_calcium 0.0
Parameter signal.pH 7.4
Parameter signal.insulin 1.0
Parameter signal.oestrogen 1.0
Parameter signal.EGF 1.0
Parameter signal.catecholamines 1.0
Parameter signal.fatty_acids 1.0
Parameter signal.e_lipolysis 0.3
Parameter input.diet 0.0
Parameter input.drunk 0.0
Parameter input.solid_a 0.0
Parameter input.solid_b 0.0
Parameter input.solid_c 0.0
Parameter input.inert 0.0
Parameter input.infused 0.0
Parameter input.injected 0.0
Parameter input.k_diss_a 0.0
Parameter input.k_diss_b 0.0
Parameter input.k_diss_c 0.0
Parameter input.lost_gut 0.0
Parameter input.lost_sweat 0.0
Parameter input.lost_blood 0.0
Parameter input.diet_Ca 0.0
Parameter input.diet_P 0.0
Parameter input.diet_K 0.0
Parameter input.diet_Na 0.0
Parameter input.infused_Ca 0.0
Parameter input.infused_P 0.0
Parameter input.infused_K 0.0
Parameter input.infused_citrate 0.0
Parameter L1:drunk 0.0
Parameter L1:infused 0.0
Parameter L2:drunk 0.0
Parameter L2:infused 0.0
Parameter L3:drunk 0.0
Parameter L3:infused 0.0
state 0
state 1
state 2
state 3
state 4
state 5
state 6
state 7
state 8
state 9
state 10
state 11
state 12
state 13
state 14
state 15
state 16
state 17
state 18
state 19
state 20
state 21
state 22
state 23
state 24
state 25
state 26
state 27
state 28
state 29
state 30
state 31
state 32
state 33
state 34
state 35
state 36
state 37
state 38
state 39
state 40
state 41
state 42
state 43
state 44
state 45
state 46
state 47
state 48
state 49
state 50
state 51
state 52
state 53
state 54
state 55
state 56
state 57
state 58
state 59
state 60
state 61
state 62
state 63
state 64
state 65
state 66
state 67
state 68
state 69
state 70
state 71
state 72
state 73
state 74
state 75
state 76
state 77
state 78
state 79
state 80
state 81
state 82
state 83
state 84
state 85
state 86
state 87
state 88
parameter 0
parameter 1
parameter 2
parameter 3
parameter 4
parameter 5
parameter 6
parameter 7
parameter 8
parameter 9
parameter 10
parameter 11
parameter 12
parameter 13
parameter 14
parameter 15
parameter 16
parameter 17
parameter 18
parameter 19
parameter 20
parameter 21
parameter 22
parameter 23
parameter 24
parameter 25
parameter 26
parameter 27
parameter 28
parameter 29
parameter 30
parameter 31
parameter 32
parameter 33
parameter 34
parameter 35
parameter 36
parameter 37
parameter 38
parameter 39
parameter 40
parameter 41
parameter 42
parameter 43
parameter 44
parameter 45
parameter 46
parameter 47
parameter 48
parameter 49
parameter 50
parameter 51
parameter 52
parameter 53
parameter 54
parameter 55
parameter 56
parameter 57
parameter 58
parameter 59
parameter 60
parameter 61
parameter 62
parameter 63
parameter 64
parameter 65
parameter 66
parameter 67
parameter 68
parameter 69
parameter 70
parameter 71
parameter 72
parameter 73
parameter 74
parameter 75
parameter 76
parameter 77
parameter 78
parameter 79
parameter 80
parameter 81
parameter 82
parameter 83
parameter 84
parameter 85
parameter 86
parameter 87
parameter 88
parameter 89
parameter 90
parameter 91
parameter 92
parameter 93
parameter 94
parameter 95
parameter 96
parameter 97
parameter 98
parameter 99
parameter 100
parameter 101
parameter 102
parameter 103
parameter 104
parameter 105
parameter 106
parameter 107
parameter 108
parameter 109
parameter 110
parameter 111
parameter 112
parameter 113
parameter 114
parameter 115
parameter 116
parameter 117
parameter 118
parameter 119
parameter 120
parameter 121
parameter 122
parameter 123
parameter 124
parameter 125
parameter 126
parameter 127
parameter 128
parameter 129
parameter 130
parameter 131
parameter 132
parameter 133
parameter 134
parameter 135
parameter 136
parameter 137
parameter 138
parameter 139
parameter 140
parameter 141
parameter 142
parameter 143
parameter 144
parameter 145
parameter 146
parameter 147
parameter 148
parameter 149
parameter 150
parameter 151
parameter 152
parameter 153
parameter 154
parameter 155
parameter 156
parameter 157
parameter 158
parameter 159
parameter 160
parameter 161
parameter 162
parameter 163
parameter 164
parameter 165
parameter 166
parameter 167
parameter 168
parameter 169
parameter 170
parameter 171
parameter 172
parameter 173
parameter 174
parameter 175
parameter 176
parameter 177
parameter 178
parameter 179
parameter 180
parameter 181
parameter 182
parameter 183
parameter 184
parameter 185
parameter 186
parameter 187
parameter 188
parameter 189
parameter 190
parameter 191
parameter 192
parameter 193
parameter 194
parameter 195
parameter 196
parameter 197
parameter 198
parameter 199
parameter 200
parameter 201
parameter 202
parameter 203
parameter 204
parameter 205
parameter 206
parameter 207
parameter 208
parameter 209
parameter 210
parameter 211
parameter 212
parameter 213
parameter 214
parameter 215
parameter 216
parameter 217
parameter 218
parameter 219
parameter 220
parameter 221
parameter 222
parameter 223
parameter 224
parameter 225
parameter 226
parameter 227
parameter 228
parameter 229
parameter 230
parameter 231
parameter 232
parameter 233
parameter 234
parameter 235
parameter 236
parameter 237
parameter 238
parameter 239
parameter 240
parameter 241
parameter 242
parameter 243
parameter 244
parameter 245
parameter 246
parameter 247
parameter 248
parameter 249
parameter 250
parameter 251
parameter 252
parameter 253
parameter 254
parameter 255
parameter 256
parameter 257
parameter 258
parameter 259
parameter 260
parameter 261
parameter 262
parameter 263
parameter 264
parameter 265
parameter 266
parameter 267
parameter 268
parameter 269
parameter 270
parameter 271
parameter 272
parameter 273
parameter 274
parameter 275
parameter 276
parameter 277
parameter 278
parameter 279
parameter 280
parameter 281
add 114 115
mul 198 371
div 23 372
power 340 342
mul 341 374
mul 373 371
div 37 376
sub 377 316
add 377 316
add 379 317
mul 377 316
const 2.0
mul 382 381
mul 378 378
add 380 379
mul 317 385
add 384 386
sqrt 387
add 380 388
div 383 389
sub 316 390
div 390 391
mul 318 392
mul 319 37
power 373 202
mul 114 395
mul 202 114
sub 371 397
sub 371 114
div 398 399
power 373 400
mul 115 401
mul 116 114
div 403 396
div 8 396
mul 117 118
add 406 393
mul 119 404
const 2.302585092994046
mul 409 120
const 7.4
sub 336 411
mul 410 412
exp 413
mul 408 414
power 375 121
mul 415 416
add 407 417
const 1.0
add 419 418
div 405 420
add 419 407
mul 421 422
div 423 122
div 9 402
add 419 117
mul 421 426
div 427 122
div 425 122
mul 123 423
mul 123 425
mul 124 10
mul 126 424
div 405 125
mul 142 141
add 419 143
mul 435 436
sub 419 141
div 13 131
sub 439 437
mul 438 143
sub 440 441
mul 442 442
const 4.0
mul 444 438
mul 445 143
mul 446 439
add 443 447
sqrt 448
mul 382 143
mul 450 439
sub 449 442
div 451 452
div 12 129
sub 454 437
sub 455 441
mul 456 456
mul 446 454
add 457 458
sqrt 459
mul 450 454
sub 460 456
div 461 462
sub 419 135
add 419 135
add 465 136
mul 382 135
mul 464 464
add 466 465
mul 136 469
add 468 470
sqrt 471
add 466 472
div 467 473
sub 419 137
mul 137 453
add 475 476
div 135 477
sub 429 478
add 429 478
add 480 136
mul 429 478
mul 382 482
mul 479 479
add 481 480
mul 136 485
add 484 486
sqrt 487
add 481 488
div 483 489
div 490 474
power 337 139
power 340 140
mul 492 493
mul 494 491
mul 144 453
mul 127 429
div 497 128
div 11 128
mul 129 495
div 500 130
mul 138 129
mul 502 463
div 503 130
mul 131 495
div 505 132
mul 138 131
mul 507 453
div 508 132
mul 133 142
add 143 453
div 453 511
mul 436 512
mul 510 513
div 514 134
div 14 134
mul 113 94
mul 517 5
mul 112 7
mul 519 92
add 93 5
div 5 521
mul 520 522
mul 519 95
add 96 6
div 6 525
mul 524 526
mul 113 97
mul 528 6
add 527 529
mul 351 0
mul 352 1
mul 353 2
div 0 90
div 1 90
div 2 90
div 4 89
add 518 523
div 5 90
div 6 91
div 3 91
mul 98 424
mul 99 454
mul 145 146
sub 419 148
add 419 148
add 546 149
mul 382 148
mul 545 545
add 547 546
mul 149 550
add 549 551
sqrt 552
add 547 553
div 548 554
div 15 544
add 419 154
mul 153 557
sub 419 153
sub 556 558
mul 559 154
sub 560 561
mul 562 562
mul 444 559
mul 564 154
mul 565 556
add 563 566
sqrt 567
mul 382 154
mul 569 556
sub 568 562
div 570 571
div 15 145
mul 152 572
sub 424 148
add 424 148
add 576 149
mul 424 148
mul 382 578
mul 575 575
add 577 576
mul 149 581
add 580 582
sqrt 583
add 577 584
div 579 585
mul 544 586
div 587 555
div 588 147
mul 544 572
div 590 147
mul 544 151
mul 592 454
div 593 150
mul 151 15
div 595 150
mul 179 180
mul 597 181
sub 419 178
mul 178 176
add 599 600
mul 598 601
div 26 376
div 603 224
neg 199
power 373 605
div 171 200
power 607 201
mul 606 608
mul 203 204
mul 610 609
add 419 611
div 419 612
mul 205 602
power 609 206
mul 614 615
add 419 616
div 613 617
add 419 214
mul 213 619
mul 214 453
add 419 621
div 620 622
power 24 209
mul 208 624
neg 210
power 604 626
mul 625 627
div 628 623
mul 207 629
add 419 630
div 618 631
mul 211 212
mul 633 24
div 634 623
add 419 635
div 632 636
mul 171 198
mul 638 637
sub 419 613
mul 636 639
sub 636 419
mul 642 639
power 373 216
mul 215 644
sub 419 228
mul 228 453
add 646 647
power 337 229
mul 648 649
power 340 230
mul 650 651
add 419 237
mul 237 453
mul 654 453
add 419 655
div 653 656
mul 641 211
add 419 211
mul 238 659
div 658 660
power 661 235
mul 233 234
div 643 238
mul 663 664
mul 665 662
mul 666 657
power 604 236
mul 667 668
mul 224 604
mul 222 25
div 671 223
div 25 223
mul 226 652
add 419 227
add 227 604
div 604 676
mul 675 677
mul 674 678
mul 226 27
div 680 225
power 604 232
mul 231 682
mul 424 453
const 0.5
mul 685 291
power 684 686
power 292 291
sub 419 293
mul 689 687
add 419 688
mul 690 691
add 687 688
div 692 693
add 293 694
mul 34 301
sub 419 303
mul 697 695
add 303 698
mul 696 699
sub 419 302
mul 701 700
add 302 702
div 116 395
sub 419 176
mul 177 705
add 419 706
mul 175 707
mul 708 602
add 419 242
add 242 36
div 36 711
mul 710 712
mul 241 713
add 240 714
mul 715 28
div 716 239
mul 246 118
add 718 392
mul 247 704
mul 409 248
mul 721 412
exp 722
mul 720 723
add 419 719
add 725 724
mul 396 726
mul 402 725
add 727 728
div 29 729
div 730 244
sub 428 419
mul 253 732
add 731 733
mul 185 734
add 419 252
power 735 254
mul 252 737
add 419 738
div 736 739
neg 250
mul 741 251
mul 742 709
mul 743 740
exp 744
mul 730 725
mul 249 640
sub 419 747
mul 746 748
mul 749 745
sub 419 256
add 419 257
add 257 703
div 703 753
mul 752 754
mul 751 755
add 256 756
mul 255 259
mul 758 757
power 36 258
mul 759 760
sub 750 761
add 750 761
add 763 260
mul 750 761
mul 382 765
mul 762 762
add 764 763
mul 260 768
add 767 769
sqrt 770
add 764 771
div 766 772
sub 750 773
mul 730 726
div 731 245
div 28 239
mul 243 731
mul 171 774
sub 419 263
mul 263 36
add 780 781
mul 262 782
div 31 376
div 784 264
mul 270 271
neg 273
power 703 787
mul 786 788
neg 274
power 33 790
mul 789 791
mul 269 784
div 785 276
mul 783 30
div 795 261
div 30 261
power 337 268
mul 266 798
add 419 267
add 267 785
div 785 801
mul 800 802
mul 799 803
mul 266 32
div 805 265
sub 793 792
add 793 792
add 808 272
mul 793 792
mul 382 810
mul 807 807
add 809 808
mul 272 813
add 812 814
sqrt 815
add 809 816
div 811 817
sub 793 818
mul 171 819
power 785 280
power 731 281
mul 821 822
neg 282
power 428 824
mul 823 825
sub 419 164
power 703 165
mul 827 828
add 164 829
mul 166 830
mul 159 831
mul 832 19
div 833 160
mul 159 167
mul 835 21
mul 836 776
power 794 168
mul 837 838
mul 162 776
neg 163
power 703 841
mul 840 842
mul 162 18
div 844 161
mul 155 429
power 21 158
mul 846 847
div 848 156
div 16 156
mul 157 839
mul 851 429
mul 832 17
div 853 160
mul 170 839
mul 832 20
div 856 160
mul 172 173
mul 858 640
mul 859 423
mul 185 423
div 861 182
power 862 183
mul 185 731
power 864 184
mul 863 865
add 419 866
div 419 867
mul 174 708
mul 869 602
mul 870 868
power 703 186
mul 871 872
sub 423 860
neg 873
exp 875
sub 419 876
mul 874 877
sub 874 878
sub 419 190
mul 190 339
add 880 881
sub 419 191
mul 191 208
add 883 884
mul 882 885
mul 187 189
mul 887 22
mul 888 886
mul 409 192
mul 890 412
exp 891
mul 889 892
sub 879 893
add 879 893
add 895 188
mul 879 893
mul 382 897
mul 894 894
add 896 895
mul 188 900
add 899 901
sqrt 902
add 896 903
div 898 904
sub 879 905
mul 171 906
mul 289 732
add 419 290
mul 908 909
add 290 428
div 910 911
add 731 912
mul 185 913
div 914 287
sub 284 419
sub 419 285
div 916 917
sub 284 285
power 915 286
mul 918 920
add 419 921
div 919 922
add 285 923
mul 283 34
sub 419 307
add 419 308
add 308 703
div 703 928
mul 927 929
mul 926 930
add 307 931
sub 419 309
mul 309 453
add 933 934
mul 305 935
neg 311
power 33 937
mul 936 938
div 171 314
power 940 312
mul 939 941
sub 419 313
mul 943 932
mul 944 942
add 945 313
mul 304 36
sub 419 310
mul 310 453
add 948 949
mul 950 36
mul 334 328
add 377 952
add 324 325
mul 954 953
add 324 326
mul 956 333
sub 955 957
mul 958 328
sub 953 959
mul 327 328
sub 419 961
sub 953 316
add 953 316
add 964 317
mul 953 316
mul 382 966
mul 963 963
add 965 964
mul 317 969
add 968 970
sqrt 971
add 965 972
div 967 973
sub 316 974
div 974 975
mul 318 976
sub 960 316
add 960 316
add 979 317
mul 960 316
mul 382 981
mul 978 978
add 980 979
mul 317 984
add 983 985
sqrt 986
add 980 987
div 982 988
sub 316 989
div 989 990
mul 318 991
add 419 406
add 993 977
add 994 417
div 405 995
add 320 325
mul 997 996
mul 998 994
add 320 326
mul 1000 329
add 993 393
add 1002 417
div 405 1003
sub 999 1001
mul 1005 328
sub 405 1006
div 1007 962
add 993 992
div 417 962
add 1009 1010
div 1008 1011
add 419 718
add 1013 976
add 1014 724
div 775 1015
add 321 325
mul 1017 1016
mul 1018 1014
add 321 326
mul 1020 330
add 1013 392
add 1022 724
div 775 1023
sub 1019 1021
mul 1025 328
sub 775 1026
div 1027 962
add 1013 991
div 724 962
add 1029 1030
div 1028 1031
mul 335 1025
const 0.0
mul 1034 1019
where 1025 1033 1035
add 322 325
mul 1037 670
add 322 326
mul 1039 331
add 323 325
mul 1041 793
add 323 326
mul 1043 332
mul 327 198
add 957 334
add 591 596
mul 355 434
add 433 1048
mul 354 434
mul 356 434
add 361 1036
power 36 101
power 338 102
mul 1053 1054
power 337 103
mul 1055 1056
power 703 105
mul 1057 1058
neg 106
power 33 1060
mul 1059 1061
sub 419 104
mul 104 339
add 1063 1064
mul 1062 1065
power 107 108
mul 1066 1067
power 109 110
mul 1068 1069
sub 419 100
mul 100 453
add 1071 1072
div 1070 1073
sub 1074 7
div 1075 111
power 337 194
neg 195
power 24 1078
mul 1077 1079
power 338 196
mul 1080 1081
sub 419 193
mul 193 453
add 1083 1084
div 1082 1085
sub 1086 22
div 1087 197
neg 218
power 373 1089
mul 217 1090
power 604 219
mul 1091 1092
neg 220
power 424 1094
mul 1093 1095
sub 1096 24
div 1097 221
sub 831 21
div 1099 169
power 794 275
mul 278 1101
sub 419 277
mul 277 36
add 1103 1104
mul 1102 1105
sub 1106 33
div 1107 279
neg 296
power 36 1109
power 785 297
mul 1110 1111
neg 298
power 731 1113
mul 1112 1114
mul 299 1115
sub 299 419
add 1117 1115
div 1116 1118
mul 288 35
mul 1120 924
mul 1121 695
add 1122 295
sub 1123 34
div 1124 294
sub 1119 35
div 1126 300
add 946 306
sub 1128 951
div 1129 315
mul 38 0
mul 0 0
const 1e-200
add 1132 1133
div 1131 1134
mul 531 1135
mul 39 1
mul 1 1
add 1138 1133
div 1137 1139
mul 532 1140
mul 40 2
mul 2 2
add 1143 1133
div 1142 1144
mul 533 1145
mul 534 1135
mul 535 1140
mul 536 1145
mul 42 4
mul 4 4
add 1151 1133
div 1150 1152
mul 537 1153
mul 43 5
mul 5 5
add 1156 1133
div 1155 1157
mul 538 1158
mul 539 1158
mul 44 6
mul 6 6
add 1162 1133
div 1161 1163
mul 530 1164
mul 45 8
mul 8 8
add 1167 1133
div 1166 1168
mul 542 1169
mul 49 12
mul 12 12
add 1172 1133
div 1171 1173
mul 543 1174
mul 540 1164
mul 41 3
mul 3 3
add 1178 1133
div 1177 1179
mul 541 1180
mul 47 10
mul 10 10
add 1183 1133
div 1182 1184
mul 432 1185
mul 430 1169
mul 46 9
mul 9 9
add 1189 1133
div 1188 1190
mul 431 1191
mul 498 1191
mul 48 11
mul 11 11
add 1195 1133
div 1194 1196
mul 499 1197
mul 501 1191
mul 504 1174
mul 506 1191
mul 50 13
mul 13 13
add 1203 1133
div 1202 1204
mul 509 1205
mul 515 1205
mul 51 14
mul 14 14
add 1209 1133
div 1208 1210
mul 516 1211
mul 589 1169
mul 594 1174
mul 52 15
mul 15 15
add 1216 1133
div 1215 1217
mul 1047 1218
mul 849 1191
mul 53 16
mul 16 16
add 1222 1133
div 1221 1223
mul 850 1224
mul 852 1191
mul 54 17
mul 17 17
add 1228 1133
div 1227 1229
mul 854 1230
mul 907 1169
mul 1049 1169
mul 1050 1169
mul 1051 1169
mul 999 1169
mul 55 0
div 1237 1134
mul 531 1238
mul 56 1
div 1240 1139
mul 532 1241
mul 57 2
div 1243 1144
mul 533 1244
mul 534 1238
mul 535 1241
mul 536 1244
mul 59 4
div 1249 1152
mul 537 1250
mul 60 5
div 1252 1157
mul 538 1253
mul 539 1253
mul 61 6
div 1256 1163
mul 530 1257
mul 62 8
div 1259 1168
mul 542 1260
mul 66 12
div 1262 1173
mul 543 1263
mul 540 1257
mul 58 3
div 1266 1179
mul 541 1267
mul 64 10
div 1269 1184
mul 432 1270
mul 430 1260
mul 63 9
div 1273 1190
mul 431 1274
mul 498 1274
mul 65 11
div 1277 1196
mul 499 1278
mul 501 1274
mul 504 1263
mul 506 1274
mul 67 13
div 1283 1204
mul 509 1284
mul 515 1284
mul 68 14
div 1287 1210
mul 516 1288
mul 589 1260
mul 594 1263
mul 69 15
div 1292 1217
mul 1047 1293
mul 849 1274
mul 70 16
div 1296 1223
mul 850 1297
mul 852 1274
mul 71 17
div 1300 1229
mul 854 1301
mul 907 1260
mul 1049 1260
mul 1050 1260
mul 1051 1260
mul 999 1260
mul 72 0
div 1308 1134
mul 531 1309
mul 73 1
div 1311 1139
mul 532 1312
mul 74 2
div 1314 1144
mul 533 1315
mul 534 1309
mul 535 1312
mul 536 1315
mul 76 4
div 1320 1152
mul 537 1321
mul 77 5
div 1323 1157
mul 538 1324
mul 539 1324
mul 78 6
div 1327 1163
mul 530 1328
mul 79 8
div 1330 1168
mul 542 1331
mul 83 12
div 1333 1173
mul 543 1334
mul 540 1328
mul 75 3
div 1337 1179
mul 541 1338
mul 81 10
div 1340 1184
mul 432 1341
mul 430 1331
mul 80 9
div 1344 1190
mul 431 1345
mul 498 1345
mul 82 11
div 1348 1196
mul 499 1349
mul 501 1345
mul 504 1334
mul 506 1345
mul 84 13
div 1354 1204
mul 509 1355
mul 515 1355
mul 85 14
div 1358 1210
mul 516 1359
mul 589 1331
mul 594 1334
mul 86 15
div 1363 1217
mul 1047 1364
mul 849 1345
mul 87 16
div 1367 1223
mul 850 1368
mul 852 1345
mul 88 17
div 1371 1229
mul 854 1372
mul 907 1331
mul 1049 1331
mul 1050 1331
mul 1051 1331
mul 999 1331
add 343 344
add 1379 531
sub 345 531
add 1380 532
sub 346 532
add 1382 533
sub 347 533
add 348 534
sub 1381 534
add 1386 535
sub 1383 535
add 1388 536
sub 1385 536
sub 1384 537
add 349 538
sub 537 538
sub 1394 539
add 1393 530
sub 539 530
add 1397 542
sub 1396 542
add 1398 543
sub 1400 540
sub 1390 541
add 1399 432
sub 350 432
sub 1403 430
neg 431
add 1405 431
sub 430 431
sub 1408 498
add 1409 499
sub 498 499
sub 501 543
sub 1410 501
add 1413 504
sub 1412 504
sub 1414 506
add 1416 509
sub 506 509
sub 1418 515
add 1419 516
sub 515 516
sub 1407 589
add 589 594
sub 1415 594
add 1422 1047
sub 1423 1047
sub 1417 849
add 1427 850
sub 849 850
sub 1428 852
add 1430 854
sub 852 854
neg 907
sub 1425 907
neg 1049
sub 1434 1049
sub 1436 1050
sub 1437 1051
sub 1438 999
add 1439 1001
add 1052 717
sub 357 717
sub 1442 777
sub 1441 778
sub 1444 843
add 1445 845
sub 843 845
sub 1446 839
add 1448 834
sub 839 834
sub 1449 779
sub 1451 1019
add 1452 1021
add 362 796
sub 358 796
sub 1455 797
sub 1454 804
add 1457 806
sub 804 806
sub 1458 855
add 1460 857
sub 855 857
sub 1461 820
sub 1463 1042
add 1464 1044
add 363 672
sub 359 672
sub 1467 673
sub 1466 679
add 1469 681
sub 679 681
sub 1470 683
sub 1472 669
sub 1473 1038
add 1474 1040
sub 360 639
sub 1476 645
sub 1477 1045
sub 364 394
sub 1479 955
add 1480 1046
neg 1136
neg 1141
add 1136 1141
neg 1146
add 1484 1146
sub 1482 1147
add 1147 1148
sub 1483 1148
add 1488 1149
sub 1485 1149
sub 1486 1154
sub 1154 1159
sub 1493 1160
add 1159 1165
sub 1160 1165
add 1496 1170
sub 1495 1170
add 1497 1175
sub 1499 1176
sub 1490 1181
neg 1186
add 1498 1186
sub 1503 1187
add 1504 1192
sub 1187 1192
sub 1506 1193
add 1507 1198
sub 1193 1198
sub 1199 1175
sub 1508 1199
add 1511 1200
sub 1510 1200
sub 1512 1201
add 1514 1206
sub 1201 1206
sub 1516 1207
add 1517 1212
sub 1207 1212
sub 1505 1213
add 1213 1214
sub 1513 1214
add 1520 1219
sub 1521 1219
sub 1515 1220
add 1525 1225
sub 1220 1225
sub 1526 1226
add 1528 1231
sub 1226 1231
sub 1523 1232
sub 1531 1233
sub 1532 1234
sub 1533 1235
sub 1534 1236
neg 1239
neg 1242
add 1239 1242
neg 1245
add 1538 1245
sub 1536 1246
add 1246 1247
sub 1537 1247
add 1542 1248
sub 1539 1248
sub 1540 1251
sub 1251 1254
sub 1547 1255
add 1254 1258
sub 1255 1258
add 1550 1261
sub 1549 1261
add 1551 1264
sub 1553 1265
sub 1544 1268
neg 1271
add 1552 1271
sub 1557 1272
add 1558 1275
sub 1272 1275
sub 1560 1276
add 1561 1279
sub 1276 1279
sub 1280 1264
sub 1562 1280
add 1565 1281
sub 1564 1281
sub 1566 1282
add 1568 1285
sub 1282 1285
sub 1570 1286
add 1571 1289
sub 1286 1289
sub 1559 1290
add 1290 1291
sub 1567 1291
add 1574 1294
sub 1575 1294
sub 1569 1295
add 1579 1298
sub 1295 1298
sub 1580 1299
add 1582 1302
sub 1299 1302
sub 1577 1303
sub 1585 1304
sub 1586 1305
sub 1587 1306
sub 1588 1307
neg 1310
neg 1313
add 1310 1313
neg 1316
add 1592 1316
sub 1590 1317
add 1317 1318
sub 1591 1318
add 1596 1319
sub 1593 1319
sub 1594 1322
sub 1322 1325
sub 1601 1326
add 1325 1329
sub 1326 1329
add 1604 1332
sub 1603 1332
add 1605 1335
sub 1607 1336
sub 1598 1339
neg 1342
add 1606 1342
sub 1611 1343
add 1612 1346
sub 1343 1346
sub 1614 1347
add 1615 1350
sub 1347 1350
sub 1351 1335
sub 1616 1351
add 1619 1352
sub 1618 1352
sub 1620 1353
add 1622 1356
sub 1353 1356
sub 1624 1357
add 1625 1360
sub 1357 1360
sub 1613 1361
add 1361 1362
sub 1621 1362
add 1628 1365
sub 1629 1365
sub 1623 1366
add 1633 1369
sub 1366 1369
sub 1634 1370
add 1636 1373
sub 1370 1373
sub 1631 1374
sub 1639 1375
sub 1640 1376
sub 1641 1377
sub 1642 1378
add 1492 365
add 1535 366
add 1546 367
add 1589 368
add 1600 369
add 1643 370
div 419 372
div 419 376
mul 377 1651
add 378 378
div 685 388
div 419 389
mul 390 1655
const -1.0
div 419 391
mul 392 1658
mul 202 395
div 1660 373
where 373 1661 1034
mul 400 401
div 1663 373
where 373 1664 1034
div 419 396
mul 404 1666
mul 405 1666
div 419 420
mul 421 1669
div 419 122
div 419 402
mul 425 1672
div 419 125
div 419 131
add 442 442
div 685 449
div 419 452
mul 453 1678
div 419 129
add 456 456
div 685 460
div 419 462
mul 463 1683
div 419 477
mul 478 1685
add 479 479
div 685 488
div 419 489
mul 490 1689
neg 1690
div 419 474
div 419 128
div 419 130
div 419 132
div 419 511
mul 512 1696
div 419 134
div 419 521
mul 522 1699
div 419 525
mul 526 1701
div 419 90
div 419 89
div 419 91
div 419 544
add 562 562
div 685 568
div 419 571
mul 572 1709
add 575 575
div 685 584
div 419 585
mul 586 1713
div 419 555
div 419 147
div 419 150
mul 603 1651
div 419 224
mul 605 606
div 1720 373
where 373 1721 1034
mul 613 613
mul 206 615
div 1724 609
where 609 1725 1034
div 419 617
mul 618 1727
div 419 622
mul 623 1729
mul 209 624
div 1731 24
where 24 1732 1034
mul 626 627
div 1734 604
where 604 1735 1034
div 419 623
mul 629 1737
div 419 631
mul 632 1739
mul 635 1737
div 419 636
mul 637 1742
mul 216 644
div 1744 373
where 373 1745 1034
div 419 656
mul 657 1747
div 419 660
mul 235 662
div 1750 661
where 661 1751 1034
div 419 238
mul 236 668
div 1754 604
where 604 1755 1034
div 419 223
div 419 676
mul 677 1758
div 419 225
mul 232 682
div 1761 604
where 604 1762 1034
mul 686 687
div 1764 684
where 684 1765 1034
div 419 693
mul 694 1767
div 419 395
mul 704 1769
div 419 711
mul 712 1771
div 419 239
div 419 729
mul 730 1774
div 419 244
mul 254 737
div 1777 735
where 735 1778 1034
div 419 739
mul 740 1780
div 419 753
mul 754 1782
mul 258 760
div 1784 36
where 36 1785 1034
add 762 762
div 685 771
div 419 772
mul 773 1789
neg 1790
div 419 245
mul 784 1651
div 419 264
mul 787 788
div 1795 703
where 703 1796 1034
mul 790 791
div 1798 33
where 33 1799 1034
div 419 276
div 419 261
div 419 801
mul 802 1803
div 419 265
add 807 807
div 685 816
div 419 817
mul 818 1808
neg 1809
mul 165 828
div 1811 703
where 703 1812 1034
div 419 160
mul 168 838
div 1815 794
where 794 1816 1034
mul 841 842
div 1818 703
where 703 1819 1034
div 419 161
mul 158 847
div 1822 21
where 21 1823 1034
div 419 156
div 419 182
mul 183 863
div 1827 862
where 862 1828 1034
mul 184 865
div 1830 864
where 864 1831 1034
mul 868 868
mul 186 872
div 1834 703
where 703 1835 1034
add 894 894
div 685 903
div 419 904
mul 905 1839
neg 1840
div 419 911
mul 912 1842
div 419 287
mul 286 920
div 1845 915
where 915 1846 1034
div 419 922
mul 923 1848
div 419 928
mul 929 1850
mul 937 938
div 1852 33
where 33 1853 1034
add 963 963
div 685 972
div 419 973
mul 974 1857
div 419 975
mul 976 1859
div 419 995
mul 996 1861
div 419 1015
mul 1016 1863
mul 101 1053
div 1865 36
where 36 1866 1034
mul 105 1058
div 1868 703
where 703 1869 1034
mul 1060 1061
div 1871 33
where 33 1872 1034
div 419 1073
mul 1074 1874
div 419 111
mul 1078 1079
div 1877 24
where 24 1878 1034
div 419 1085
mul 1086 1880
div 419 197
mul 1089 1090
div 1883 373
where 373 1884 1034
mul 219 1092
div 1886 604
where 604 1887 1034
mul 1094 1095
div 1889 424
where 424 1890 1034
div 419 221
div 419 169
mul 275 1101
div 1894 794
where 794 1895 1034
div 419 279
mul 1109 1110
div 1898 36
where 36 1899 1034
mul 297 1111
div 1901 785
where 785 1902 1034
mul 1113 1114
div 1904 731
where 731 1905 1034
div 419 1118
mul 1119 1907
div 419 294
div 419 300
div 419 315
add 0 0
div 419 1134
mul 1135 1913
add 1 1
div 419 1139
mul 1140 1916
add 2 2
div 419 1144
mul 1145 1919
add 4 4
div 419 1152
mul 1153 1922
add 5 5
div 419 1157
mul 1158 1925
add 6 6
div 419 1163
mul 1164 1928
add 8 8
div 419 1168
mul 1169 1931
add 12 12
div 419 1173
mul 1174 1934
add 3 3
div 419 1179
mul 1180 1937
add 10 10
div 419 1184
mul 1185 1940
add 9 9
div 419 1190
mul 1191 1943
add 11 11
div 419 1196
mul 1197 1946
add 13 13
div 419 1204
mul 1205 1949
add 14 14
div 419 1210
mul 1211 1952
add 15 15
div 419 1217
mul 1218 1955
add 16 16
div 419 1223
mul 1224 1958
add 17 17
div 419 1229
mul 1230 1961
mul 1238 1913
mul 1241 1916
mul 1244 1919
mul 1250 1922
mul 1253 1925
mul 1257 1928
mul 1260 1931
mul 1263 1934
mul 1267 1937
mul 1270 1940
mul 1274 1943
mul 1278 1946
mul 1284 1949
mul 1288 1952
mul 1293 1955
mul 1297 1958
mul 1301 1961
mul 1309 1913
mul 1312 1916
mul 1315 1919
mul 1321 1922
mul 1324 1925
mul 1328 1928
mul 1331 1931
mul 1334 1934
mul 1338 1937
mul 1341 1940
mul 1345 1943
mul 1349 1946
mul 1355 1949
mul 1359 1952
mul 1364 1955
mul 1368 1958
mul 1372 1961
mul 382 316
mul 1655 1997
add 1658 1659
mul 115 1665
mul 1667 119
mul 2001 414
mul 2002 416
mul 1671 426
mul 1678 450
mul 1683 450
mul 1686 137
mul 1689 382
mul 494 1692
mul 1693 127
mul 1694 129
mul 1694 502
mul 1695 131
mul 1695 507
sub 1696 1697
mul 436 2015
mul 510 2016
mul 1698 2017
mul 522 92
sub 1699 1700
mul 520 2020
mul 526 95
sub 1701 1702
mul 524 2023
mul 1709 569
mul 1713 548
mul 1715 544
mul 1716 2027
mul 1716 544
mul 1717 592
mul 1717 151
mul 608 1722
mul 1723 610
mul 614 1726
mul 1728 2034
mul 1730 214
mul 208 1733
mul 627 2037
mul 625 1736
mul 1740 207
mul 1737 633
mul 215 1746
mul 649 228
mul 651 2043
mul 226 2044
add 654 654
mul 1748 2046
mul 2047 666
mul 1749 211
mul 1752 2049
mul 665 2050
mul 663 1753
mul 662 2052
mul 667 1756
mul 1037 224
mul 1757 222
mul 678 2045
sub 1758 1759
mul 675 2058
mul 674 2059
mul 1760 226
mul 231 1763
mul 691 689
mul 1767 2063
sub 2064 1768
mul 2065 1766
mul 699 301
mul 696 697
mul 1770 247
sub 1771 1772
mul 710 2070
mul 241 2071
mul 28 2072
mul 2069 723
mul 1779 185
mul 252 2075
mul 1781 2076
mul 2077 743
mul 2078 745
mul 2079 749
mul 249 746
sub 1782 1783
mul 752 2082
mul 751 2083
mul 758 2084
mul 760 2085
mul 759 1786
mul 1789 382
mul 262 263
mul 30 2089
mul 786 1797
mul 791 2091
mul 789 1800
sub 1803 1804
mul 800 2094
mul 799 2095
mul 1805 266
mul 1808 382
mul 827 1813
mul 166 2099
mul 776 835
mul 837 1817
mul 842 162
mul 840 1820
mul 1821 162
mul 847 155
mul 846 1824
mul 429 157
mul 423 858
mul 1826 185
mul 1829 2110
mul 865 2111
mul 1832 185
mul 863 2113
mul 1833 870
mul 2115 872
mul 871 1836
mul 874 876
mul 886 887
mul 892 2119
mul 1839 382
mul 909 289
mul 1842 2122
mul 1844 185
mul 1847 2124
mul 918 2125
mul 1849 2126
mul 2127 1120
sub 1850 1851
mul 927 2129
mul 926 2130
mul 943 2131
mul 305 309
mul 938 2133
mul 936 1854
mul 944 941
mul 942 2132
mul 36 310
mul 1857 1997
add 1859 1860
mul 994 997
mul 1014 1017
mul 1054 1867
mul 1056 2143
mul 1058 2144
mul 1057 1870
mul 1059 1873
mul 1067 1065
mul 1069 2148
mul 1874 2149
mul 1875 100
mul 1077 1879
mul 1081 2152
mul 1880 2153
mul 1881 193
mul 217 1885
mul 1092 2156
mul 1091 1888
mul 1093 1891
mul 278 1896
mul 1105 2160
mul 1102 277
mul 1111 1900
mul 1110 1903
mul 1112 1906
mul 1907 299
sub 2166 1908
mul 924 288
mul 317 382
add 1653 2169
mul 1654 2170
add 419 2171
mul 1656 2172
sub 1998 2173
mul 1999 2174
mul 318 2175
neg 319
mul 114 1662
mul 2074 1662
mul 1673 2000
mul 725 2000
mul 421 2176
mul 1670 2176
mul 2003 1670
mul 1843 2004
add 446 1676
mul 1677 2186
add 1657 2187
mul 1679 2188
sub 2005 2189
mul 2190 1675
add 446 1681
mul 1682 2192
add 1657 2193
mul 1684 2194
sub 2006 2195
mul 2012 2196
mul 136 382
mul 2008 478
mul 2008 429
mul 1690 1688
mul 2011 2009
mul 2013 2009
mul 2019 112
mul 2022 112
add 517 2021
add 528 2024
add 565 1707
mul 1708 2208
add 1657 2209
mul 1710 2210
sub 2025 2211
mul 2212 1706
mul 2029 2213
add 2031 2214
mul 149 382
add 1711 2216
mul 1712 2217
add 419 2218
mul 1714 2219
sub 2026 2220
mul 2028 2221
mul 1719 1651
mul 1718 1719
mul 2033 2032
mul 2035 2032
neg 2226
mul 2225 1727
sub 2227 2228
mul 1739 2229
mul 2036 1738
mul 2036 1741
mul 1737 2038
mul 1737 2039
mul 1742 2230
mul 2040 1742
mul 2081 2225
mul 2109 2225
mul 2051 639
mul 2051 636
mul 2053 639
add 2239 2241
mul 2053 642
add 2240 2243
neg 2042
mul 657 2242
mul 657 2244
neg 1757
mul 2066 453
mul 2066 424
mul 701 2067
mul 701 2068
mul 1773 715
mul 1773 2073
mul 253 2004
mul 2123 2004
sub 2256 2185
mul 2080 2255
mul 748 730
mul 748 725
mul 260 382
mul 2088 761
mul 2088 750
mul 1790 1788
mul 1863 730
mul 1863 726
mul 836 1792
mul 2103 1792
neg 1773
neg 243
mul 2102 1801
mul 2161 1801
mul 1802 783
mul 1802 2090
neg 1802
mul 272 382
mul 2098 793
mul 2098 792
mul 1809 1807
mul 159 2100
mul 1814 832
mul 1814 19
mul 838 2101
mul 838 2267
mul 1825 2107
mul 1825 2106
mul 1814 17
mul 1814 20
sub 419 859
mul 2116 2112
mul 2116 2114
sub 419 877
mul 2238 2292
mul 2292 2289
mul 188 382
mul 2121 893
mul 2121 879
mul 1840 1838
mul 2128 2257
mul 2136 2135
mul 2136 2134
add 1855 2169
mul 1856 2302
add 419 2303
mul 1858 2304
sub 2139 2305
mul 2140 2306
mul 318 2307
mul 998 2308
mul 2003 1862
mul 1862 2308
mul 1018 2307
mul 2179 1864
mul 1864 2307
neg 2055
mul 1061 2145
mul 1061 2146
mul 1095 2157
mul 1095 2158
neg 1892
neg 1893
mul 1893 2100
mul 1114 2163
mul 1114 2164
neg 1910
mul 1910 2167
mul 1913 38
mul 1913 0
mul 1916 39
mul 1916 1
mul 1919 40
mul 1919 2
mul 1922 42
mul 1922 4
mul 1925 43
mul 1925 5
mul 1928 44
mul 1928 6
mul 1931 45
mul 1931 8
mul 1934 49
mul 1934 12
mul 1937 41
mul 1937 3
mul 1940 47
mul 1940 10
mul 1943 46
mul 1943 9
mul 1946 48
mul 1946 11
mul 1949 50
mul 1949 13
mul 1952 51
mul 1952 14
mul 1955 52
mul 1955 15
mul 1958 53
mul 1958 16
mul 1961 54
mul 1961 17
mul 1913 55
mul 1916 56
mul 1919 57
mul 1922 59
mul 1925 60
mul 1928 61
mul 1931 62
mul 1934 66
mul 1937 58
mul 1940 64
mul 1943 63
mul 1946 65
mul 1949 67
mul 1952 68
mul 1955 69
mul 1958 70
mul 1961 71
mul 1913 72
mul 1916 73
mul 1919 74
mul 1922 76
mul 1925 77
mul 1928 78
mul 1931 79
mul 1934 83
mul 1937 75
mul 1940 81
mul 1943 80
mul 1946 82
mul 1949 84
mul 1952 85
mul 1955 86
mul 1958 87
mul 1961 88
mul 1652 371
mul 2224 371
mul 1793 371
mul 355 1674
mul 354 1674
mul 356 1674
mul 2197 1680
mul 99 1680
mul 2030 1680
mul 2007 1687
mul 2007 2200
neg 2405
mul 2201 1687
sub 2199 2407
mul 2201 2404
sub 2406 2409
mul 2201 2198
sub 1691 2411
add 2408 2412
mul 2007 2412
sub 2410 2414
mul 2236 2233
neg 2416
mul 2236 2231
neg 2418
mul 2236 2234
mul 2247 638
mul 2048 668
mul 668 2246
mul 668 2421
sub 2248 2056
neg 2061
mul 402 2175
mul 2259 2175
mul 2237 745
mul 745 2428
mul 745 2260
mul 2264 1787
sub 2262 2432
add 2263 2432
mul 2264 2261
sub 1791 2435
add 2433 2436
add 2434 2436
mul 2438 2087
mul 2438 2086
mul 171 2439
neg 2441
mul 171 2440
mul 171 2437
sub 171 2444
neg 2097
mul 1806 2279
add 2277 2447
sub 2278 2447
mul 2279 2276
sub 1810 2450
add 2448 2451
add 2449 2451
mul 2452 2093
mul 2452 2092
mul 171 2454
neg 2456
mul 171 2455
mul 171 2453
sub 171 2459
mul 2460 269
mul 1041 269
neg 2462
mul 2282 2280
mul 2287 2280
mul 2288 2280
neg 2105
mul 2290 2118
add 2294 2468
mul 2118 2117
mul 2291 2118
mul 1837 2120
mul 2297 2120
mul 2472 2298
add 2473 2474
mul 2298 1837
sub 2296 2476
mul 2298 2295
sub 1841 2478
mul 2479 2120
add 2475 2480
add 2477 2479
mul 171 2481
neg 2483
mul 171 2482
sub 171 2485
sub 2301 2138
mul 2141 2310
mul 2141 1861
mul 2311 2141
sub 2309 2490
mul 2150 2147
mul 2150 2316
mul 2150 2317
neg 1882
mul 1882 2154
mul 2155 1882
mul 1892 2318
mul 1892 2159
mul 1892 2319
neg 1897
mul 1897 2162
mul 1897 2272
mul 2326 2323
mul 2326 2165
mul 2326 2324
mul 695 2168
mul 2299 695
mul 2128 695
mul 1914 1912
sub 2327 2510
mul 1963 1912
sub 2361 2512
mul 1980 1912
sub 2378 2514
mul 1917 1915
sub 2329 2516
mul 1964 1915
sub 2362 2518
mul 1981 1915
sub 2379 2520
mul 1920 1918
sub 2331 2522
mul 1965 1918
sub 2363 2524
mul 1982 1918
sub 2380 2526
mul 1923 1921
sub 2333 2528
mul 1966 1921
sub 2364 2530
mul 1983 1921
sub 2381 2532
mul 537 2529
mul 537 2334
mul 537 2531
mul 537 2533
mul 1926 1924
sub 2335 2538
mul 1967 1924
sub 2365 2540
mul 1984 1924
sub 2382 2542
mul 1929 1927
sub 2337 2544
mul 1968 1927
sub 2366 2546
mul 1985 1927
sub 2383 2548
mul 1932 1930
sub 2339 2550
mul 1969 1930
sub 2367 2552
mul 1986 1930
sub 2384 2554
mul 1935 1933
sub 2341 2556
mul 1970 1933
sub 2368 2558
mul 1987 1933
sub 2385 2560
mul 1938 1936
sub 2343 2562
mul 1971 1936
sub 2369 2564
mul 1988 1936
sub 2386 2566
mul 541 2563
mul 541 2344
mul 541 2565
mul 541 2567
mul 1941 1939
sub 2345 2572
mul 1972 1939
sub 2370 2574
mul 1989 1939
sub 2387 2576
mul 432 2573
mul 432 2346
mul 432 2575
mul 432 2577
mul 1944 1942
sub 2347 2582
mul 1973 1942
sub 2371 2584
mul 1990 1942
sub 2388 2586
mul 1947 1945
sub 2349 2588
mul 1974 1945
sub 2372 2590
mul 1991 1945
sub 2389 2592
mul 499 2589
mul 499 2350
mul 499 2591
mul 499 2593
mul 1950 1948
sub 2351 2598
mul 1975 1948
sub 2373 2600
mul 1992 1948
sub 2390 2602
mul 1953 1951
sub 2353 2604
mul 1976 1951
sub 2374 2606
mul 1993 1951
sub 2391 2608
mul 516 2605
mul 516 2354
mul 516 2607
mul 516 2609
mul 1956 1954
sub 2355 2614
mul 1977 1954
sub 2375 2616
mul 1994 1954
sub 2392 2618
mul 1047 2615
mul 1047 2356
mul 1047 2617
mul 1047 2619
mul 1959 1957
sub 2357 2624
mul 1978 1957
sub 2376 2626
mul 1995 1957
sub 2393 2628
mul 850 2625
mul 850 2358
mul 850 2627
mul 850 2629
mul 1962 1960
sub 2359 2634
mul 1979 1960
sub 2377 2636
mul 1996 1960
sub 2394 2638
mul 854 2635
mul 854 2360
mul 854 2637
mul 854 2639
mul 1668 2178
mul 2184 2178
mul 726 2178
add 2181 2646
mul 2488 2178
mul 1775 2647
mul 1775 2427
neg 2650
mul 1775 396
mul 1671 1672
mul 2180 1671
mul 123 1672
mul 2180 123
neg 2656
mul 2202 2413
mul 2202 2415
mul 2203 2413
mul 2203 2415
mul 1743 2041
sub 2417 2662
mul 1743 2232
sub 2419 2664
mul 2423 2041
mul 2423 2232
sub 2667 2422
mul 2252 2249
mul 2252 2250
mul 1121 2249
mul 1121 2250
mul 2179 2652
sub 2673 2649
mul 2652 2175
sub 2651 2675
mul 2179 2265
sub 2313 2677
mul 2265 2175
mul 2293 2486
mul 2486 2469
mul 2470 2486
mul 2486 2471
mul 2142 2678
mul 2142 2679
mul 2142 2266
mul 2314 2142
sub 2312 2687
add 2685 2688
mul 1911 2300
mul 950 1911
neg 2691
mul 1911 2487
mul 1911 2137
mul 531 2511
mul 531 2328
mul 534 2511
mul 534 2328
mul 532 2517
mul 532 2330
mul 535 2517
mul 535 2330
mul 533 2523
mul 533 2332
mul 536 2523
mul 536 2332
mul 538 2539
mul 538 2336
mul 539 2539
mul 539 2336
mul 530 2545
mul 530 2338
mul 540 2545
mul 540 2338
mul 509 2599
mul 509 2352
mul 515 2599
mul 515 2352
sub 1435 1050
sub 2719 1051
sub 2720 999
mul 531 2513
mul 534 2513
mul 532 2519
mul 535 2519
mul 533 2525
mul 536 2525
mul 538 2541
mul 539 2541
mul 530 2547
mul 540 2547
mul 509 2601
mul 515 2601
mul 531 2515
mul 534 2515
mul 532 2521
mul 535 2521
mul 533 2527
mul 536 2527
mul 538 2543
mul 539 2543
mul 530 2549
mul 540 2549
mul 509 2603
mul 515 2603
mul 1164 1705
add 2713 2746
mul 1257 1705
add 2731 2748
mul 1328 1705
add 2743 2750
neg 1705
neg 2747
neg 2714
neg 2749
neg 2751
mul 1180 1705
add 2568 2757
mul 1267 1705
add 2570 2759
mul 1338 1705
add 2571 2761
neg 2758
neg 2569
neg 2760
neg 2762
mul 2429 2445
mul 2445 2430
mul 2258 2445
mul 2445 2431
mul 2080 2445
neg 1876
mul 1876 2492
mul 1876 2493
mul 2151 1876
mul 1876 2494
sub 2315 2062
mul 1671 2182
mul 1671 422
mul 123 2182
mul 123 422
mul 2681 2182
mul 2681 422
mul 1185 124
add 2578 2784
mul 1270 124
add 2580 2786
mul 1341 124
add 2581 2788
neg 124
mul 1191 2010
mul 1274 2010
mul 1345 2010
neg 2010
mul 1197 1693
add 2594 2795
mul 1278 1693
add 2596 2797
mul 1349 1693
add 2597 2799
neg 1693
mul 1174 2401
mul 1263 2401
mul 1334 2401
neg 2401
mul 1205 2014
mul 1284 2014
mul 1355 2014
neg 2014
mul 1205 2018
mul 1284 2018
mul 1355 2018
sub 2809 2018
mul 1211 1698
add 2610 2814
mul 1288 1698
add 2612 2816
mul 1359 1698
add 2613 2818
neg 1698
mul 1135 351
add 2695 2821
mul 1238 351
add 2722 2823
mul 1309 351
add 2734 2825
neg 351
mul 1140 352
add 2699 2828
mul 1241 352
add 2724 2830
mul 1312 352
add 2736 2832
neg 352
mul 1145 353
add 2703 2835
mul 1244 353
add 2726 2837
mul 1315 353
add 2738 2839
neg 353
mul 1135 1703
add 2697 2842
mul 1238 1703
add 2723 2844
mul 1309 1703
add 2735 2846
neg 1703
sub 2827 1703
mul 1140 1703
add 2701 2850
mul 1241 1703
add 2725 2852
mul 1312 1703
add 2737 2854
sub 2834 1703
mul 1145 1703
add 2705 2857
mul 1244 1703
add 2727 2859
mul 1315 1703
add 2739 2861
sub 2841 1703
mul 1153 1704
add 2534 2864
mul 1250 1704
add 2536 2866
mul 1321 1704
add 2537 2868
neg 1704
mul 1158 1703
add 2709 2871
mul 1253 1703
add 2729 2873
mul 1324 1703
add 2741 2875
mul 1169 98
mul 1260 98
mul 1331 98
neg 98
mul 1174 2402
mul 1263 2402
mul 1334 2402
sub 2805 2402
mul 1169 2222
mul 1260 2222
mul 1331 2222
sub 2880 2222
mul 1174 2403
mul 1263 2403
mul 1334 2403
sub 2884 2403
neg 2057
sub 2777 2060
sub 2269 2253
neg 2254
mul 2271 1794
mul 2096 1794
sub 2463 2898
mul 2503 1794
mul 2506 1794
sub 2275 2273
neg 2274
sub 2899 2461
neg 2281
sub 2464 2104
sub 2270 2268
mul 1224 1825
add 2630 2908
mul 1297 1825
add 2632 2910
mul 1368 1825
add 2633 2912
neg 1825
add 2458 2466
mul 1218 2215
add 2620 2916
mul 1293 2215
add 2622 2918
mul 1364 2215
add 2623 2920
neg 2215
neg 1909
mul 1909 2507
mul 2508 1909
mul 1909 2671
mul 1909 2672
mul 2509 1909
neg 2822
neg 2696
neg 2829
neg 2700
neg 2836
neg 2704
sub 2929 2843
sub 2930 2698
sub 2931 2851
sub 2932 2702
sub 2933 2858
sub 2934 2706
neg 2865
neg 2535
neg 2872
neg 2710
neg 2877
sub 1433 542
mul 543 2557
add 2881 2947
mul 543 2342
mul 504 2557
add 2802 2950
mul 504 2342
mul 594 2557
add 2889 2953
mul 594 2342
neg 2948
neg 2949
neg 2785
neg 2579
sub 2946 430
neg 2791
sub 1406 498
neg 2796
neg 2595
sub 2962 501
sub 2956 2951
sub 2957 2952
sub 2965 506
neg 2815
neg 2611
sub 2945 2885
sub 2960 589
sub 2966 2954
sub 2967 2955
neg 2917
neg 2621
sub 2968 849
neg 2909
neg 2631
neg 2824
neg 2831
neg 2838
sub 2980 2845
sub 2981 2853
sub 2982 2860
neg 2867
neg 2874
neg 2878
mul 543 2559
add 2882 2989
mul 504 2559
add 2803 2991
mul 594 2559
add 2890 2993
neg 2990
neg 2787
neg 2792
neg 2798
sub 2995 2992
neg 2817
sub 2988 2886
sub 2999 2994
neg 2919
neg 2911
neg 2826
neg 2833
neg 2840
sub 3005 2847
sub 3006 2855
sub 3007 2862
neg 2869
neg 2876
neg 2879
mul 543 2561
add 2883 3014
mul 504 2561
add 2804 3016
mul 594 2561
add 2891 3018
neg 3015
neg 2789
neg 2793
neg 2800
sub 3020 3017
neg 2819
sub 3013 2887
sub 3024 3019
neg 2921
neg 2913
neg 2666
sub 2893 2668
sub 2894 2054
neg 2399
mul 1169 2399
neg 3034
mul 1260 2399
neg 3036
mul 1331 2399
neg 3038
sub 3033 2400
mul 1169 2400
sub 3035 3041
mul 1260 2400
sub 3037 3043
mul 1331 2400
sub 3039 3045
mul 1776 1774
mul 1776 2674
mul 1776 2676
mul 2770 1774
mul 2770 2674
sub 3051 2767
mul 2770 2676
add 2768 3053
mul 2686 1774
mul 2686 2674
add 2684 3056
mul 2686 2676
add 2689 3058
sub 2943 2707
sub 2944 2708
sub 2753 2711
sub 2754 2712
neg 2715
neg 2716
neg 2806
sub 3064 2717
sub 3065 2718
sub 3066 2810
neg 2640
neg 2641
sub 2987 2728
sub 2755 2730
neg 2732
neg 2807
sub 3074 2733
sub 3075 2811
neg 2642
sub 3012 2740
sub 2756 2742
neg 2744
neg 2808
sub 3081 2745
sub 3082 2812
neg 2643
mul 335 3055
mul 335 3057
mul 335 3059
mul 1034 3055
mul 1034 3057
mul 1034 3059
neg 3055
neg 3057
neg 3059
sub 3092 3050
add 2254 2441
sub 3093 3052
sub 3094 3054
add 2906 2443
add 2907 2771
sub 2977 852
mul 2420 2223
mul 2396 2420
add 2235 3103
mul 2500 2223
mul 2396 2500
sub 2498 3106
mul 3032 2223
mul 2396 3032
neg 3109
mul 2060 2223
mul 2396 2060
mul 2062 2223
mul 2396 2062
mul 2054 2223
mul 2396 2054
mul 2055 2223
mul 2396 2055
mul 638 2663
neg 3119
mul 3102 638
neg 3121
mul 638 3104
sub 2245 3123
mul 638 2665
mul 2424 2663
sub 3030 3126
mul 3102 2424
add 3108 3128
mul 2424 3104
sub 3110 3130
mul 2424 2665
sub 3031 3132
add 2666 3126
sub 3115 3128
sub 3130 3116
add 2668 3132
mul 2897 1651
mul 2397 2897
mul 2904 1651
mul 2397 2904
mul 2898 1651
mul 2397 2898
mul 2900 1651
mul 2397 2900
mul 2901 1651
mul 2397 2901
mul 2461 1651
mul 2397 2461
mul 2462 1651
mul 2397 2462
sub 3040 2398
sub 2888 126
mul 1169 2398
sub 3042 3154
mul 1169 126
mul 1260 2398
sub 3044 3157
mul 1260 126
mul 1331 2398
sub 3046 3160
mul 1331 126
sub 2971 3156
add 2721 2972
sub 3001 3159
sub 3026 3162
mul 2779 2645
mul 2183 2779
sub 2778 3168
mul 2779 1669
mul 2781 2645
mul 2183 2781
sub 2780 3172
mul 2781 1669
mul 2783 2645
sub 3175 2680
mul 2183 2783
sub 2782 3177
mul 2783 1669
mul 2769 2645
add 3097 3180
mul 2183 2769
sub 3098 3182
mul 2769 1669
mul 2925 2645
neg 3185
mul 2183 2925
mul 2925 1669
sub 3052 3180
add 3054 3182
mul 1191 2655
mul 2656 1191
neg 3192
mul 1274 2655
mul 2656 1274
neg 3195
mul 1345 2655
mul 2656 1345
neg 3198
sub 2794 2658
sub 2014 2659
mul 1191 2658
sub 2961 3202
mul 1191 2659
sub 2806 3204
mul 1274 2658
sub 2997 3206
mul 1274 2659
sub 2807 3208
mul 1345 2658
sub 3022 3210
mul 1345 2659
sub 2808 3212
sub 3200 2660
sub 3201 2661
add 2813 2661
mul 1191 2660
sub 3203 3217
mul 1191 2661
sub 3205 3219
add 3069 3219
mul 1274 2660
sub 3207 3222
mul 1274 2661
sub 3209 3224
add 3077 3224
mul 1345 2660
sub 3211 3227
mul 1345 2661
sub 3213 3229
add 3084 3229
sub 2752 2207
neg 2205
mul 1164 2207
sub 3062 3234
mul 1164 2205
neg 3236
add 2711 3234
mul 1257 2207
sub 3073 3239
mul 1257 2205
neg 3241
add 2730 3239
mul 1328 2207
sub 3080 3244
mul 1328 2205
neg 3246
add 2742 3244
sub 2848 2206
neg 2204
add 2205 2204
mul 1158 2206
sub 3060 3252
mul 1158 2204
neg 3254
add 2707 3252
add 3236 3254
mul 1253 2206
sub 3072 3258
mul 1253 2204
neg 3260
add 2728 3258
add 3241 3260
mul 1324 2206
sub 3079 3264
mul 1324 2204
neg 3266
add 2740 3264
add 3246 3266
neg 2285
sub 3214 2286
mul 1191 2285
neg 3272
mul 1191 2286
sub 3218 3274
mul 1274 2285
neg 3276
mul 1274 2286
sub 3223 3278
mul 1345 2285
neg 3280
mul 1345 2286
sub 3228 3282
sub 3271 851
mul 1191 851
sub 3275 3285
mul 1191 2108
mul 1274 851
sub 3279 3288
mul 1274 2108
mul 1345 851
sub 3283 3291
mul 1345 2108
mul 1230 2281
add 2640 3294
mul 1230 2465
sub 3070 3294
mul 1301 2281
add 2642 3298
mul 1301 2465
sub 3078 3298
mul 1372 2281
add 2643 3302
mul 1372 2465
sub 3085 3302
sub 2657 2648
neg 2491
sub 3152 2489
mul 1169 2648
sub 3193 3309
mul 1169 2491
neg 3311
mul 1169 2489
sub 3155 3313
mul 1260 2648
sub 3196 3315
mul 1260 2491
neg 3317
mul 1260 2489
sub 3158 3319
mul 1331 2648
sub 3199 3321
mul 1331 2491
neg 3323
mul 1331 2489
sub 3161 3325
mul 542 2551
mul 542 2340
mul 3164 2551
mul 3164 2340
mul 430 2551
mul 430 2340
mul 589 2551
mul 589 2340
mul 907 2551
mul 907 2340
mul 1049 2551
mul 1049 2340
mul 1050 2551
mul 1050 2340
mul 1051 2551
mul 1051 2340
mul 999 2551
mul 999 2340
mul 542 2553
mul 3164 2553
mul 430 2553
mul 589 2553
mul 907 2553
mul 1049 2553
mul 1050 2553
mul 1051 2553
mul 999 2553
mul 542 2555
mul 3164 2555
mul 430 2555
mul 589 2555
mul 907 2555
mul 1049 2555
mul 1050 2555
mul 1051 2555
mul 999 2555
mul 431 2583
add 3191 3363
mul 431 2348
mul 3101 2583
sub 3366 3191
mul 3101 2348
mul 498 2583
mul 498 2348
mul 501 2583
mul 501 2348
mul 506 2583
mul 506 2348
mul 849 2583
mul 849 2348
mul 852 2583
mul 852 2348
mul 431 2585
add 3194 3379
mul 3101 2585
sub 3381 3194
mul 498 2585
mul 501 2585
mul 506 2585
mul 849 2585
mul 852 2585
mul 431 2587
add 3197 3388
mul 3101 2587
sub 3390 3197
mul 498 2587
mul 501 2587
mul 506 2587
mul 849 2587
mul 852 2587
mul 2284 3047
mul 2284 3048
sub 3398 3139
mul 2284 3049
mul 2683 3047
mul 2683 3048
add 3176 3402
mul 2683 3049
add 3178 3404
mul 2268 3047
mul 2268 3048
mul 2268 3049
mul 3100 3047
add 3095 3409
mul 3100 3048
add 3181 3411
mul 3100 3049
add 3183 3413
mul 2928 3047
neg 3415
mul 2928 3048
sub 3186 3417
mul 2928 3049
sub 3187 3419
mul 2505 3047
mul 2505 3048
sub 3422 3147
mul 2505 3049
mul 243 3047
mul 243 3048
mul 243 3049
mul 2771 3047
sub 3050 3428
mul 2771 3048
sub 3189 3430
mul 2771 3049
sub 3190 3432
sub 3306 3171
sub 3307 3173
sub 3308 3174
add 2656 3171
mul 1169 3171
sub 3310 3438
mul 1169 3173
sub 3312 3440
mul 1169 3174
sub 3314 3442
add 3192 3438
mul 1260 3171
sub 3316 3445
mul 1260 3173
sub 3318 3447
mul 1260 3174
sub 3320 3449
add 3195 3445
mul 1331 3171
sub 3322 3452
mul 1331 3173
sub 3324 3454
mul 1331 3174
sub 3326 3456
add 3198 3452
mul 2670 2191
mul 2775 2191
mul 3215 2191
mul 2659 2191
mul 3216 2191
mul 2018 2191
mul 2497 2191
neg 3465
mul 3125 2191
neg 3467
mul 3133 2191
mul 2057 2191
mul 2927 2191
mul 2693 2191
mul 3220 2191
add 2715 3473
mul 3204 2191
mul 3221 2191
add 3067 3476
mul 2810 2191
add 2717 3478
mul 3225 2191
add 2732 3480
mul 3208 2191
mul 3226 2191
add 3076 3483
mul 2811 2191
add 2733 3485
mul 3230 2191
add 2744 3487
mul 3212 2191
mul 3231 2191
add 3083 3490
mul 2812 2191
add 2745 3492
mul 2661 2191
mul 2014 2191
mul 3137 2191
mul 3219 2191
mul 2806 2191
add 2715 3498
mul 3224 2191
mul 2807 2191
add 2732 3501
mul 3229 2191
mul 2808 2191
add 2744 3504
neg 3401
sub 3434 3403
sub 3435 3405
sub 3436 3179
mul 2483 1169
neg 3510
mul 1169 3401
neg 3512
mul 1169 3403
sub 3439 3514
mul 1169 3405
sub 3441 3516
mul 1169 3179
sub 3443 3518
mul 2682 1169
mul 2483 1260
neg 3521
mul 1260 3401
neg 3523
mul 1260 3403
sub 3446 3525
mul 1260 3405
sub 3448 3527
mul 1260 3179
sub 3450 3529
mul 2682 1260
mul 2483 1331
neg 3532
mul 1331 3401
neg 3534
mul 1331 3403
sub 3453 3536
mul 1331 3405
sub 3455 3538
mul 1331 3179
sub 3457 3540
mul 2682 1331
mul 2395 1650
mul 2644 1650
mul 3167 1650
mul 2654 1650
mul 3399 1650
mul 3087 1650
mul 3090 1650
mul 3507 1650
mul 3437 1650
mul 3407 1650
mul 3124 1650
mul 3107 1650
mul 3131 1650
mul 3112 1650
neg 3556
mul 3412 1650
mul 3141 1650
neg 3559
mul 3143 1650
neg 3561
mul 3145 1650
neg 3563
mul 3418 1650
mul 3423 1650
mul 3515 1650
mul 3444 1650
mul 3526 1650
mul 3451 1650
mul 3537 1650
mul 3458 1650
mul 3171 1650
mul 2656 1650
neg 3574
mul 3403 1650
mul 2648 1650
mul 3426 1650
mul 3431 1650
mul 3057 1650
mul 3149 1650
neg 3581
mul 3151 1650
neg 3583
mul 3114 1650
neg 3585
mul 3136 1650
mul 3118 1650
neg 3588
mul 3123 1650
mul 2042 1650
mul 3438 1650
mul 3192 1650
neg 3593
mul 3514 1650
mul 3309 1650
mul 3445 1650
mul 3195 1650
neg 3598
mul 3525 1650
mul 3315 1650
mul 3452 1650
mul 3198 1650
neg 3603
mul 3536 1650
mul 3321 1650
mul 3543 3169
sub 3545 3607
mul 3169 1651
mul 3543 3400
sub 3547 3610
mul 3400 1651
mul 3543 3088
sub 3548 3613
mul 3088 1651
mul 3543 3091
sub 3549 3616
mul 3091 1651
mul 3543 3508
sub 3550 3619
mul 3508 1651
mul 3543 3173
sub 3551 3622
mul 3173 1651
mul 3543 3408
sub 3552 3625
mul 3408 1651
mul 3543 3414
sub 3558 3628
mul 3414 1651
mul 3543 3420
sub 3565 3631
mul 3420 1651
mul 3543 3424
sub 3566 3634
mul 3424 1651
mul 3543 954
neg 3637
mul 954 1651
sub 2177 3639
mul 3543 3517
sub 3567 3641
mul 3517 1651
mul 3543 3440
sub 3568 3644
mul 3440 1651
mul 3543 3528
sub 3569 3647
mul 3528 1651
mul 3543 3447
sub 3570 3650
mul 3447 1651
mul 3543 3539
sub 3571 3653
mul 3539 1651
mul 3543 3454
sub 3572 3656
mul 3454 1651
sub 3573 3622
mul 3543 3405
sub 3576 3660
mul 3405 1651
mul 3543 2491
sub 3577 3663
mul 2491 1651
mul 3543 3427
sub 3578 3666
mul 3427 1651
mul 3543 3433
sub 3579 3669
mul 3433 1651
mul 3543 3059
sub 3580 3672
mul 3059 1651
sub 3592 3644
mul 3543 3516
sub 3595 3676
mul 3516 1651
mul 3543 3311
sub 3596 3679
mul 3311 1651
sub 3597 3650
mul 3543 3527
sub 3600 3683
mul 3527 1651
mul 3543 3317
sub 3601 3686
mul 3317 1651
sub 3602 3656
mul 3543 3538
sub 3605 3690
mul 3538 1651
mul 3543 3323
sub 3606 3693
mul 3323 1651
where 1025 3614 3617
where 1025 3086 3089
where 1025 3615 3618
add 3629 3696
add 3410 3697
add 3630 3698
mul 3170 1666
mul 3544 3170
sub 3608 3703
mul 3509 1666
mul 3544 3509
sub 3620 3706
mul 3174 1666
mul 3544 3174
sub 3623 3709
mul 3184 1666
mul 3544 3184
sub 3699 3712
mul 3188 1666
mul 3544 3188
add 3632 3715
mul 3519 1666
add 3329 3717
mul 3544 3519
sub 3642 3719
mul 3442 1666
add 3331 3721
mul 3544 3442
sub 3645 3723
mul 3530 1666
add 3346 3725
mul 3544 3530
sub 3648 3727
mul 3449 1666
add 3347 3729
mul 3544 3449
sub 3651 3731
mul 3541 1666
add 3355 3733
mul 3544 3541
sub 3654 3735
mul 3456 1666
add 3356 3737
mul 3544 3456
sub 3657 3739
sub 3659 3709
mul 3179 1666
mul 3544 3179
sub 3661 3743
mul 2398 1666
mul 3544 2398
mul 2399 1666
mul 3544 2399
neg 3748
mul 2400 1666
mul 3544 2400
neg 3751
mul 2489 1666
mul 3544 2489
sub 3664 3754
neg 3711
add 3670 3712
sub 3675 3723
mul 3518 1666
add 3335 3759
mul 3544 3518
sub 3677 3761
mul 3154 1666
add 3337 3763
mul 3544 3154
mul 3034 1666
add 3339 3766
mul 3544 3034
neg 3768
mul 3041 1666
add 3341 3770
mul 3544 3041
neg 3772
mul 3313 1666
add 3343 3774
mul 3544 3313
sub 3680 3776
sub 3682 3731
mul 3529 1666
add 3349 3779
mul 3544 3529
sub 3684 3781
mul 3157 1666
add 3350 3783
mul 3544 3157
mul 3036 1666
add 3351 3786
mul 3544 3036
neg 3788
mul 3043 1666
add 3352 3790
mul 3544 3043
neg 3792
mul 3319 1666
add 3353 3794
mul 3544 3319
sub 3687 3796
sub 3689 3739
mul 3540 1666
add 3358 3799
mul 3544 3540
sub 3691 3801
mul 3160 1666
add 3359 3803
mul 3544 3160
mul 3038 1666
add 3360 3806
mul 3544 3038
neg 3808
mul 3045 1666
add 3361 3810
mul 3544 3045
neg 3812
mul 3325 1666
add 3362 3814
mul 3544 3325
sub 3694 3816
mul 2669 3702
mul 2669 3704
mul 2669 3609
mul 98 3702
mul 98 3704
mul 98 3609
mul 3153 3702
add 3705 3824
mul 3153 3704
add 3707 3826
mul 3153 3609
add 3621 3828
mul 2222 3702
mul 2222 3704
mul 2222 3609
mul 2499 3702
mul 2499 3704
add 3554 3834
mul 2499 3609
mul 2926 3702
sub 3837 3714
mul 2926 3704
add 3716 3839
mul 2926 3609
add 3633 3841
mul 2877 3702
add 3327 3843
mul 2877 3704
mul 2877 3609
mul 3163 3702
add 3718 3847
mul 3163 3704
add 3720 3849
mul 3163 3609
add 3643 3851
mul 2885 3702
add 3333 3853
mul 2885 3704
mul 2885 3609
mul 2878 3702
add 3345 3857
mul 2878 3704
mul 2878 3609
mul 3165 3702
add 3726 3861
mul 3165 3704
add 3728 3863
mul 3165 3609
add 3649 3865
mul 2886 3702
add 3348 3867
mul 2886 3704
mul 2886 3609
mul 2879 3702
add 3354 3871
mul 2879 3704
mul 2879 3609
mul 3166 3702
add 3734 3875
mul 3166 3704
add 3736 3877
mul 3166 3609
add 3655 3879
mul 2887 3702
add 3357 3881
mul 2887 3704
mul 2887 3609
mul 126 3702
add 3745 3885
mul 126 3704
sub 3887 3746
mul 126 3609
mul 3156 3702
add 3764 3890
mul 3156 3704
sub 3892 3765
mul 3156 3609
mul 3159 3702
add 3784 3895
mul 3159 3704
sub 3897 3785
mul 3159 3609
mul 3162 3702
add 3804 3900
mul 3162 3704
sub 3902 3805
mul 3162 3609
mul 3284 2653
sub 3905 2655
mul 3546 3284
sub 3710 3907
mul 2010 2653
mul 3546 2010
neg 3910
mul 2658 2653
mul 3546 2658
neg 3913
mul 2660 2653
mul 3546 2660
neg 3916
mul 2286 2653
mul 3546 2286
neg 3919
mul 851 2653
mul 3546 851
mul 3286 2653
add 3367 3923
mul 3546 3286
sub 3724 3925
mul 2791 2653
add 3369 3927
mul 3546 2791
neg 3929
mul 3202 2653
add 3371 3931
mul 3546 3202
neg 3933
mul 3217 2653
add 3373 3935
mul 3546 3217
neg 3937
mul 3274 2653
add 3375 3939
mul 3546 3274
neg 3941
mul 3285 2653
add 3377 3943
mul 3546 3285
mul 3289 2653
add 3382 3946
mul 3546 3289
sub 3732 3948
mul 2792 2653
add 3383 3950
mul 3546 2792
neg 3952
mul 3206 2653
add 3384 3954
mul 3546 3206
neg 3956
mul 3222 2653
add 3385 3958
mul 3546 3222
neg 3960
mul 3278 2653
add 3386 3962
mul 3546 3278
neg 3964
mul 3288 2653
add 3387 3966
mul 3546 3288
mul 3292 2653
add 3391 3969
mul 3546 3292
sub 3740 3971
mul 2793 2653
add 3392 3973
mul 3546 2793
neg 3975
mul 3210 2653
add 3393 3977
mul 3546 3210
neg 3979
mul 3227 2653
add 3394 3981
mul 3546 3227
neg 3983
mul 3282 2653
add 3395 3985
mul 3546 3282
neg 3987
mul 3291 2653
add 3396 3989
mul 3546 3291
mul 2108 2283
sub 3270 3992
mul 2108 3611
sub 3908 3994
mul 2108 3397
neg 3996
mul 2108 3138
neg 3998
mul 2108 3612
sub 3624 4000
sub 3994 3922
mul 170 2283
mul 170 3611
mul 170 3397
mul 170 3138
mul 170 3612
neg 2283
sub 3713 3611
sub 3700 3397
neg 3138
sub 3701 3612
neg 4003
sub 3560 4004
neg 4005
sub 3140 4006
mul 3287 2283
sub 3273 4017
mul 3287 3611
sub 3926 4019
mul 3287 3397
neg 4021
mul 3287 3138
neg 4023
mul 3287 3612
sub 3646 4025
sub 4019 3945
mul 3290 2283
sub 3277 4028
mul 3290 3611
sub 3949 4030
mul 3290 3397
neg 4032
mul 3290 3138
neg 4034
mul 3290 3612
sub 3652 4036
sub 4030 3968
mul 3293 2283
sub 3281 4039
mul 3293 3611
sub 3972 4041
mul 3293 3397
neg 4043
mul 3293 3138
neg 4045
mul 3293 3612
sub 3658 4047
sub 4041 3991
mul 2776 3818
mul 2776 3459
sub 4051 3460
mul 2776 3819
mul 2776 2251
mul 2776 3820
mul 2682 3818
add 3825 4056
mul 2682 3459
mul 2682 3819
add 3827 4059
mul 2682 2251
mul 2682 3820
add 3829 4062
mul 2465 3818
add 3708 4064
mul 2465 3459
add 3461 4066
mul 2465 3819
add 3995 4068
mul 2465 2251
mul 2465 3820
add 4001 4071
neg 4064
neg 4066
sub 4002 4068
neg 4070
sub 4000 4071
mul 2104 3818
mul 2104 3459
mul 2104 3819
add 3626 4080
mul 2104 2251
mul 2104 3820
add 3627 4083
mul 2464 3818
neg 4085
mul 2464 3459
neg 4087
mul 2464 3819
sub 3611 4089
mul 2464 2251
neg 4091
mul 2464 3820
sub 3612 4093
mul 2466 3818
neg 4095
mul 2466 3459
neg 4097
mul 2466 3819
sub 4004 4099
mul 2466 2251
neg 4101
mul 2466 3820
sub 4007 4103
mul 2322 3818
mul 2322 3459
mul 2322 3819
mul 2322 2251
mul 2322 3820
mul 3099 3818
add 3711 4110
mul 3099 3459
mul 3099 3819
add 4009 4113
mul 3099 2251
mul 3099 3820
add 4012 4116
mul 2915 3818
mul 2915 3459
mul 2915 3819
add 4014 4120
mul 2915 2251
mul 2915 3820
sub 4123 4007
mul 2694 3818
mul 2694 3459
add 3472 4126
mul 2694 3819
mul 2694 2251
mul 2694 3820
mul 3520 3818
add 3848 4131
mul 3520 3459
mul 3520 3819
add 3850 4134
mul 3520 2251
mul 3520 3820
add 3852 4137
mul 3296 3818
add 3722 4139
mul 3296 3459
add 3474 4141
mul 3296 3819
add 4020 4143
mul 3296 2251
mul 3296 3820
add 4026 4146
neg 4139
neg 4141
sub 4027 4143
neg 4145
sub 4025 4146
mul 3531 3818
add 3862 4153
mul 3531 3459
mul 3531 3819
add 3864 4156
mul 3531 2251
mul 3531 3820
add 3866 4159
mul 3300 3818
add 3730 4161
mul 3300 3459
add 3481 4163
mul 3300 3819
add 4031 4165
mul 3300 2251
mul 3300 3820
add 4037 4168
neg 4161
neg 4163
sub 4038 4165
neg 4167
sub 4036 4168
mul 3542 3818
add 3876 4175
mul 3542 3459
mul 3542 3819
add 3878 4178
mul 3542 2251
mul 3542 3820
add 3880 4181
mul 3304 3818
add 3738 4183
mul 3304 3459
add 3488 4185
mul 3304 3819
add 4042 4187
mul 3304 2251
mul 3304 3820
add 4048 4190
neg 4183
neg 4185
sub 4049 4187
neg 4189
sub 4047 4190
sub 3742 4056
neg 4058
sub 3744 4059
neg 4061
sub 3662 4062
mul 2443 3818
sub 3756 4202
mul 2443 3459
neg 4204
mul 2443 3819
sub 3757 4206
mul 2443 2251
neg 4208
mul 2443 3820
sub 3671 4210
mul 2458 3818
neg 4212
mul 2458 3459
neg 4214
mul 2458 3819
sub 3582 4216
mul 2458 2251
neg 4218
mul 2458 3820
neg 4220
sub 3760 4131
neg 4133
sub 3762 4134
neg 4136
sub 3678 4137
sub 3780 4153
neg 4155
sub 3782 4156
neg 4158
sub 3685 4159
sub 3800 4175
neg 4177
sub 3802 4178
neg 4180
sub 3692 4181
rate solid_a 1387
rate solid_b 1389
rate solid_c 1391
rate residue 1402
rate stomach 1392
rate small_bowel 1395
rate colon 1401
rate TRPM6_gut 1076
rate plasma 1440
rate interstitium 1431
rate depot 1404
rate fast 1411
rate organs 1424
rate muscle 1420
rate deep 1421
rate red_cells 1426
rate surface 1429
rate crystal 1432
rate bone_calcium 1447
rate mineral 1450
rate bone_phosphate 1462
rate osteoblast 1100
rate TRPM6_kidney 1088
rate sodium 1478
rate aldosterone 1098
rate potassium_gut 1468
rate potassium 1475
rate cell_potassium 1471
rate calcium_gut 1443
rate calcium 1453
rate phosphate_gut 1456
rate phosphate 1465
rate cell_phosphate 1459
rate FGF23 1108
rate PTH 1125
rate gland 1127
rate calcitriol 1130
rate citrate 1481
rate L1:solid_a 1487
rate L1:solid_b 1489
rate L1:solid_c 1491
rate L1:residue 1501
rate L1:stomach 1644
rate L1:small_bowel 1494
rate L1:colon 1500
rate L1:plasma 1645
rate L1:interstitium 1529
rate L1:depot 1502
rate L1:fast 1509
rate L1:organs 1522
rate L1:muscle 1518
rate L1:deep 1519
rate L1:red_cells 1524
rate L1:surface 1527
rate L1:crystal 1530
rate L2:solid_a 1541
rate L2:solid_b 1543
rate L2:solid_c 1545
rate L2:residue 1555
rate L2:stomach 1646
rate L2:small_bowel 1548
rate L2:colon 1554
rate L2:plasma 1647
rate L2:interstitium 1583
rate L2:depot 1556
rate L2:fast 1563
rate L2:organs 1576
rate L2:muscle 1572
rate L2:deep 1573
rate L2:red_cells 1578
rate L2:surface 1581
rate L2:crystal 1584
rate L3:solid_a 1595
rate L3:solid_b 1597
rate L3:solid_c 1599
rate L3:residue 1609
rate L3:stomach 1648
rate L3:small_bowel 1602
rate L3:colon 1608
rate L3:plasma 1649
rate L3:interstitium 1637
rate L3:depot 1610
rate L3:fast 1617
rate L3:organs 1630
rate L3:muscle 1626
rate L3:deep 1627
rate L3:red_cells 1632
rate L3:surface 1635
rate L3:crystal 1638
flow diet stomach 343
flow swallowed stomach 344
flow swallowed solid_a 345
flow swallowed solid_b 346
flow swallowed solid_c 347
flow swallowed residue 348
flow injected depot 350
flow infused plasma 349
flow solid_a stomach 531
flow solid_b stomach 532
flow solid_c stomach 533
flow solid_a residue 534
flow solid_b residue 535
flow solid_c residue 536
flow stomach small_bowel 537
flow small_bowel plasma 538
flow small_bowel colon 539
flow colon plasma 530
flow plasma colon 542
flow organs colon 543
flow colon faeces 540
flow residue faeces 541
flow depot plasma 432
flow plasma interstitium 430
flow interstitium plasma 431
flow interstitium fast 498
flow fast interstitium 499
flow interstitium organs 501
flow organs interstitium 504
flow interstitium muscle 506
flow muscle interstitium 509
flow muscle deep 515
flow deep muscle 516
flow plasma red_cells 589
flow organs red_cells 594
flow red_cells plasma 1047
flow interstitium surface 849
flow surface interstitium 850
flow interstitium crystal 852
flow crystal interstitium 854
flow plasma urine 907
flow plasma sweat 1049
flow plasma faeces 1050
flow plasma blood 1051
flow plasma dialysate 999
flow dialysate plasma 1001
flow diet calcium_gut 357
flow infused calcium 1052
flow calcium_gut calcium 717
flow calcium_gut faeces 777
flow calcium faeces 778
flow calcium bone_calcium 843
flow bone_calcium calcium 845
flow calcium mineral 839
flow mineral calcium 834
flow calcium urine 779
flow calcium dialysate 1019
flow dialysate calcium 1021
flow diet phosphate_gut 358
flow infused phosphate 362
flow phosphate_gut phosphate 796
flow phosphate_gut faeces 797
flow phosphate cell_phosphate 804
flow cell_phosphate phosphate 806
flow phosphate bone_phosphate 855
flow bone_phosphate phosphate 857
flow phosphate urine 820
flow phosphate dialysate 1042
flow dialysate phosphate 1044
flow diet potassium_gut 359
flow infused potassium 363
flow potassium_gut potassium 672
flow potassium_gut faeces 673
flow potassium cell_potassium 679
flow cell_potassium potassium 681
flow potassium faeces 683
flow potassium urine 669
flow potassium dialysate 1038
flow dialysate potassium 1040
flow diet sodium 360
flow sodium urine 639
flow sodium sweat 645
flow sodium dialysate 1045
flow infused citrate 364
flow citrate metabolised 394
flow citrate dialysate 955
flow dialysate citrate 1046
flow L1:solid_a L1:stomach 1136
flow L1:solid_b L1:stomach 1141
flow L1:solid_c L1:stomach 1146
flow L1:solid_a L1:residue 1147
flow L1:solid_b L1:residue 1148
flow L1:solid_c L1:residue 1149
flow L1:stomach L1:small_bowel 1154
flow L1:small_bowel L1:plasma 1159
flow L1:small_bowel L1:colon 1160
flow L1:colon L1:plasma 1165
flow L1:plasma L1:colon 1170
flow L1:organs L1:colon 1175
flow L1:colon L1:faeces 1176
flow L1:residue L1:faeces 1181
flow L1:depot L1:plasma 1186
flow L1:plasma L1:interstitium 1187
flow L1:interstitium L1:plasma 1192
flow L1:interstitium L1:fast 1193
flow L1:fast L1:interstitium 1198
flow L1:interstitium L1:organs 1199
flow L1:organs L1:interstitium 1200
flow L1:interstitium L1:muscle 1201
flow L1:muscle L1:interstitium 1206
flow L1:muscle L1:deep 1207
flow L1:deep L1:muscle 1212
flow L1:plasma L1:red_cells 1213
flow L1:organs L1:red_cells 1214
flow L1:red_cells L1:plasma 1219
flow L1:interstitium L1:surface 1220
flow L1:surface L1:interstitium 1225
flow L1:interstitium L1:crystal 1226
flow L1:crystal L1:interstitium 1231
flow L1:plasma L1:urine 1232
flow L1:plasma L1:sweat 1233
flow L1:plasma L1:faeces 1234
flow L1:plasma L1:blood 1235
flow L1:plasma L1:dialysate 1236
flow L2:solid_a L2:stomach 1239
flow L2:solid_b L2:stomach 1242
flow L2:solid_c L2:stomach 1245
flow L2:solid_a L2:residue 1246
flow L2:solid_b L2:residue 1247
flow L2:solid_c L2:residue 1248
flow L2:stomach L2:small_bowel 1251
flow L2:small_bowel L2:plasma 1254
flow L2:small_bowel L2:colon 1255
flow L2:colon L2:plasma 1258
flow L2:plasma L2:colon 1261
flow L2:organs L2:colon 1264
flow L2:colon L2:faeces 1265
flow L2:residue L2:faeces 1268
flow L2:depot L2:plasma 1271
flow L2:plasma L2:interstitium 1272
flow L2:interstitium L2:plasma 1275
flow L2:interstitium L2:fast 1276
flow L2:fast L2:interstitium 1279
flow L2:interstitium L2:organs 1280
flow L2:organs L2:interstitium 1281
flow L2:interstitium L2:muscle 1282
flow L2:muscle L2:interstitium 1285
flow L2:muscle L2:deep 1286
flow L2:deep L2:muscle 1289
flow L2:plasma L2:red_cells 1290
flow L2:organs L2:red_cells 1291
flow L2:red_cells L2:plasma 1294
flow L2:interstitium L2:surface 1295
flow L2:surface L2:interstitium 1298
flow L2:interstitium L2:crystal 1299
flow L2:crystal L2:interstitium 1302
flow L2:plasma L2:urine 1303
flow L2:plasma L2:sweat 1304
flow L2:plasma L2:faeces 1305
flow L2:plasma L2:blood 1306
flow L2:plasma L2:dialysate 1307
flow L3:solid_a L3:stomach 1310
flow L3:solid_b L3:stomach 1313
flow L3:solid_c L3:stomach 1316
flow L3:solid_a L3:residue 1317
flow L3:solid_b L3:residue 1318
flow L3:solid_c L3:residue 1319
flow L3:stomach L3:small_bowel 1322
flow L3:small_bowel L3:plasma 1325
flow L3:small_bowel L3:colon 1326
flow L3:colon L3:plasma 1329
flow L3:plasma L3:colon 1332
flow L3:organs L3:colon 1335
flow L3:colon L3:faeces 1336
flow L3:residue L3:faeces 1339
flow L3:depot L3:plasma 1342
flow L3:plasma L3:interstitium 1343
flow L3:interstitium L3:plasma 1346
flow L3:interstitium L3:fast 1347
flow L3:fast L3:interstitium 1350
flow L3:interstitium L3:organs 1351
flow L3:organs L3:interstitium 1352
flow L3:interstitium L3:muscle 1353
flow L3:muscle L3:interstitium 1356
flow L3:muscle L3:deep 1357
flow L3:deep L3:muscle 1360
flow L3:plasma L3:red_cells 1361
flow L3:organs L3:red_cells 1362
flow L3:red_cells L3:plasma 1365
flow L3:interstitium L3:surface 1366
flow L3:surface L3:interstitium 1369
flow L3:interstitium L3:crystal 1370
flow L3:crystal L3:interstitium 1373
flow L3:plasma L3:urine 1374
flow L3:plasma L3:sweat 1375
flow L3:plasma L3:faeces 1376
flow L3:plasma L3:blood 1377
flow L3:plasma L3:dialysate 1378
flow L1:swallowed L1:stomach 365
flow L1:infused L1:plasma 366
flow L2:swallowed L2:stomach 367
flow L2:infused L2:plasma 368
flow L3:swallowed L3:stomach 369
flow L3:infused L3:plasma 370
observable gut.dissolved_a 531
observable gut.dissolved_b 532
observable gut.dissolved_c 533
observable gut.passed_a 534
observable gut.passed_b 535
observable gut.passed_c 536
observable gut.emptied 537
observable gut.absorbed 538
observable gut.moved 539
observable gut.colonic 530
observable gut.voided 540
observable gut.rest_voided 541
observable gut.secreted 542
observable gut.shed 543
observable plasma.total 405
observable plasma.ionised 421
observable plasma.ultrafilterable 423
observable plasma.relative 424
observable plasma.active 428
observable plasma.bound 417
observable plasma.outside 429
observable plasma.filtered_out 430
observable plasma.back 431
observable plasma.released 432
observable plasma.sweat 433
observable plasma.against 434
observable cells.free 453
observable cells.free_concentration 496
observable cells.held 454
observable cells.fast_in 498
observable cells.fast_out 499
observable cells.organs_in 501
observable cells.organs_out 504
observable cells.muscle_in 506
observable cells.muscle_out 509
observable cells.deep_in 515
observable cells.deep_out 516
observable erythrocyte.free 572
observable erythrocyte.total_concentration 573
observable erythrocyte.free_concentration 574
observable erythrocyte.entered 589
observable erythrocyte.left 591
observable erythrocyte.born 594
observable erythrocyte.died 596
observable bone.bound 849
observable bone.freed 850
observable bone.laid 852
observable bone.resorbed 854
observable bone.bound_Ca 843
observable bone.freed_Ca 845
observable bone.laid_Ca 839
observable bone.resorbed_Ca 834
observable bone.laid_P 855
observable bone.resorbed_P 857
observable bone.asked 831
observable kidney.proximal 860
observable kidney.limb 878
observable kidney.distal 905
observable kidney.excreted 906
observable kidney.urine 907
observable sodium.volume 373
observable sodium.plasma 395
observable sodium.past_PT 613
observable sodium.past_TAL 618
observable sodium.past_DCT 632
observable sodium.past_CD 637
observable sodium.taken_PT 640
observable sodium.delivered 641
observable sodium.reabsorbed 643
observable sodium.skin 645
observable sodium.urine 639
observable potassium.total 670
observable potassium.relative 604
observable potassium.absorbed 672
observable potassium.voided 673
observable potassium.into_cells 679
observable potassium.out_of_cells 681
observable potassium.colonic 683
observable potassium.urine 669
observable calcium.total 775
observable calcium.ionised 730
observable calcium.relative 731
observable calcium.of_day 776
observable calcium.bound 724
observable calcium.absorbed 717
observable calcium.voided 777
observable calcium.secreted 778
observable calcium.excreted 774
observable calcium.urine 779
observable phosphate.total 784
observable phosphate.relative 785
observable phosphate.of_day 794
observable phosphate.absorbed 796
observable phosphate.voided 797
observable phosphate.into_cells 804
observable phosphate.out_of_cells 806
observable phosphate.urine 820
observable phosphate.propensity 826
observable parathyroid.concentration 925
observable parathyroid.drive 924
observable parathyroid.permitted 695
observable parathyroid.effective 703
observable calcitriol.concentration 947
observable calcitriol.made 946
observable calcitriol.broken 951
observable citrate.concentration 377
observable citrate.on_calcium 392
observable citrate.on_magnesium 393
observable citrate.metabolised 394
observable signal.bound_acids 375
observable dialyser.removed_Mg 999
observable dialyser.gained_Mg 1001
observable dialyser.removed_Ca 1019
observable dialyser.gained_Ca 1021
observable dialyser.returned_Ca 1036
observable dialyser.removed_K 1038
observable dialyser.gained_K 1040
observable dialyser.removed_P 1042
observable dialyser.gained_P 1044
observable dialyser.removed_Na 1045
observable dialyser.removed_citrate 955
observable dialyser.gained_citrate 1046
observable dialyser.before 1004
observable dialyser.after 1012
observable dialyser.before_Ca 1024
observable dialyser.after_Ca 1032
d_rate 0 0 2849
d_rate 1 1 2856
d_rate 2 2 2863
d_rate 3 0 1703
d_rate 3 1 1703
d_rate 3 2 1703
d_rate 3 3 2752
d_rate 4 0 351
d_rate 4 1 352
d_rate 4 2 353
d_rate 4 4 2870
d_rate 5 4 1704
d_rate 5 5 3249
d_rate 5 7 3250
d_rate 6 5 1703
d_rate 6 6 3232
d_rate 6 7 3233
d_rate 6 8 3821
d_rate 6 12 2402
d_rate 6 23 3822
d_rate 6 37 3823
d_rate 7 7 2772
d_rate 7 8 4050
d_rate 7 13 4052
d_rate 7 23 4053
d_rate 7 33 2773
d_rate 7 34 4054
d_rate 7 36 2774
d_rate 7 37 4055
d_rate 8 5 2206
d_rate 8 6 2207
d_rate 8 7 3251
d_rate 8 8 4057
d_rate 8 9 2655
d_rate 8 10 124
d_rate 8 13 4058
d_rate 8 15 2215
d_rate 8 22 2483
d_rate 8 23 4060
d_rate 8 29 3506
d_rate 8 34 4061
d_rate 8 37 4063
d_rate 9 8 4065
d_rate 9 9 3906
d_rate 9 11 1693
d_rate 9 12 2401
d_rate 9 13 4067
d_rate 9 16 1825
d_rate 9 17 2281
d_rate 9 21 3993
d_rate 9 23 4069
d_rate 9 29 3997
d_rate 9 31 3999
d_rate 9 34 4070
d_rate 9 37 4072
d_rate 10 10 2790
d_rate 11 9 3909
d_rate 11 11 2801
d_rate 11 23 3911
d_rate 12 9 3912
d_rate 12 12 2892
d_rate 12 13 3462
d_rate 12 23 3914
d_rate 13 9 3915
d_rate 13 13 3463
d_rate 13 14 1698
d_rate 13 23 3917
d_rate 14 13 3464
d_rate 14 14 2820
d_rate 15 8 3830
d_rate 15 12 2403
d_rate 15 15 2922
d_rate 15 23 3831
d_rate 15 37 3832
d_rate 16 9 3918
d_rate 16 16 2914
d_rate 16 21 2285
d_rate 16 23 3920
d_rate 17 8 4073
d_rate 17 9 3921
d_rate 17 13 4074
d_rate 17 17 2905
d_rate 17 21 3992
d_rate 17 23 4075
d_rate 17 29 3996
d_rate 17 31 3998
d_rate 17 34 4076
d_rate 17 37 4077
d_rate 18 8 4078
d_rate 18 13 4079
d_rate 18 18 2467
d_rate 18 23 4081
d_rate 18 29 3406
d_rate 18 34 4082
d_rate 18 37 4084
d_rate 19 8 4086
d_rate 19 13 4088
d_rate 19 19 2905
d_rate 19 21 2283
d_rate 19 23 4090
d_rate 19 29 3397
d_rate 19 31 3138
d_rate 19 34 4092
d_rate 19 37 4094
d_rate 20 8 4096
d_rate 20 13 4098
d_rate 20 20 2905
d_rate 20 21 4003
d_rate 20 23 4100
d_rate 20 29 4005
d_rate 20 31 4006
d_rate 20 34 4102
d_rate 20 37 4104
d_rate 21 8 4105
d_rate 21 13 4106
d_rate 21 21 2321
d_rate 21 23 4107
d_rate 21 34 4108
d_rate 21 37 4109
d_rate 22 13 3466
d_rate 22 22 2495
d_rate 22 24 2496
d_rate 23 13 3468
d_rate 23 23 3553
d_rate 23 24 3120
d_rate 23 26 3121
d_rate 24 8 3833
d_rate 24 23 3835
d_rate 24 24 2320
d_rate 24 26 3105
d_rate 24 37 3836
d_rate 25 25 2425
d_rate 26 13 3469
d_rate 26 23 3555
d_rate 26 24 3127
d_rate 26 25 2056
d_rate 26 26 3129
d_rate 26 27 2061
d_rate 27 13 3470
d_rate 27 23 3557
d_rate 27 26 3111
d_rate 27 27 2426
d_rate 28 28 2895
d_rate 28 36 2896
d_rate 29 8 4111
d_rate 29 13 4112
d_rate 29 18 2105
d_rate 29 19 2281
d_rate 29 21 4008
d_rate 29 23 4114
d_rate 29 28 2253
d_rate 29 29 4010
d_rate 29 31 4011
d_rate 29 34 4115
d_rate 29 36 3096
d_rate 29 37 4117
d_rate 30 30 2902
d_rate 30 36 2903
d_rate 31 8 4118
d_rate 31 13 4119
d_rate 31 20 2281
d_rate 31 21 4013
d_rate 31 23 4121
d_rate 31 29 4015
d_rate 31 30 2273
d_rate 31 31 4016
d_rate 31 32 2097
d_rate 31 33 2456
d_rate 31 34 4122
d_rate 31 36 2274
d_rate 31 37 4124
d_rate 32 23 3562
d_rate 32 31 3142
d_rate 32 32 2446
d_rate 33 23 3564
d_rate 33 31 3144
d_rate 33 33 2501
d_rate 33 36 2502
d_rate 34 8 3838
d_rate 34 13 3471
d_rate 34 23 3840
d_rate 34 29 3416
d_rate 34 34 2923
d_rate 34 35 2924
d_rate 34 37 3842
d_rate 35 23 3635
d_rate 35 29 3421
d_rate 35 31 3146
d_rate 35 35 2325
d_rate 35 36 2504
d_rate 35 37 3636
d_rate 36 8 4125
d_rate 36 13 4127
d_rate 36 23 4128
d_rate 36 33 2690
d_rate 36 34 4129
d_rate 36 36 2692
d_rate 36 37 4130
d_rate 37 23 3637
d_rate 37 37 3640
d_rate 38 0 2935
d_rate 38 38 2936
d_rate 39 1 2937
d_rate 39 39 2938
d_rate 40 2 2939
d_rate 40 40 2940
d_rate 41 0 2843
d_rate 41 1 2851
d_rate 41 2 2858
d_rate 41 3 2763
d_rate 41 38 2698
d_rate 41 39 2702
d_rate 41 40 2706
d_rate 41 41 2764
d_rate 42 0 2822
d_rate 42 1 2829
d_rate 42 2 2836
d_rate 42 4 2941
d_rate 42 38 2696
d_rate 42 39 2700
d_rate 42 40 2704
d_rate 42 42 2942
d_rate 43 4 2865
d_rate 43 5 3253
d_rate 43 7 3255
d_rate 43 42 2535
d_rate 43 43 3061
d_rate 44 5 2872
d_rate 44 6 3235
d_rate 44 7 3237
d_rate 44 8 3844
d_rate 44 12 2948
d_rate 44 23 3845
d_rate 44 37 3846
d_rate 44 43 2710
d_rate 44 44 3063
d_rate 44 45 3328
d_rate 44 49 2949
d_rate 45 5 3256
d_rate 45 6 3238
d_rate 45 7 3257
d_rate 45 8 4132
d_rate 45 9 3364
d_rate 45 10 2785
d_rate 45 13 4133
d_rate 45 15 2917
d_rate 45 22 3510
d_rate 45 23 4135
d_rate 45 29 3513
d_rate 45 34 4136
d_rate 45 37 4138
d_rate 45 43 2708
d_rate 45 44 2712
d_rate 45 45 3330
d_rate 45 46 3365
d_rate 45 47 2579
d_rate 45 52 2621
d_rate 46 8 4140
d_rate 46 9 3924
d_rate 46 11 2796
d_rate 46 12 2951
d_rate 46 13 4142
d_rate 46 16 2909
d_rate 46 17 3295
d_rate 46 21 4018
d_rate 46 23 4144
d_rate 46 29 4022
d_rate 46 31 4024
d_rate 46 34 4145
d_rate 46 37 4147
d_rate 46 45 3332
d_rate 46 46 3368
d_rate 46 48 2595
d_rate 46 49 2952
d_rate 46 50 2716
d_rate 46 53 2631
d_rate 46 54 2641
d_rate 47 10 2958
d_rate 47 47 2959
d_rate 48 9 3928
d_rate 48 11 2963
d_rate 48 23 3930
d_rate 48 46 3370
d_rate 48 48 2964
d_rate 49 9 3932
d_rate 49 12 2973
d_rate 49 13 3475
d_rate 49 23 3934
d_rate 49 46 3372
d_rate 49 49 2974
d_rate 50 9 3936
d_rate 50 13 3477
d_rate 50 14 2815
d_rate 50 23 3938
d_rate 50 46 3374
d_rate 50 50 3068
d_rate 50 51 2611
d_rate 51 13 3479
d_rate 51 14 2969
d_rate 51 50 2718
d_rate 51 51 2970
d_rate 52 8 3854
d_rate 52 12 2954
d_rate 52 15 2975
d_rate 52 23 3855
d_rate 52 37 3856
d_rate 52 45 3334
d_rate 52 49 2955
d_rate 52 52 2976
d_rate 53 9 3940
d_rate 53 16 2978
d_rate 53 21 3272
d_rate 53 23 3942
d_rate 53 46 3376
d_rate 53 53 2979
d_rate 54 8 4148
d_rate 54 9 3944
d_rate 54 13 4149
d_rate 54 17 3297
d_rate 54 21 4017
d_rate 54 23 4150
d_rate 54 29 4021
d_rate 54 31 4023
d_rate 54 34 4151
d_rate 54 37 4152
d_rate 54 46 3378
d_rate 54 54 3071
d_rate 55 0 2983
d_rate 55 55 2936
d_rate 56 1 2984
d_rate 56 56 2938
d_rate 57 2 2985
d_rate 57 57 2940
d_rate 58 0 2845
d_rate 58 1 2853
d_rate 58 2 2860
d_rate 58 3 2765
d_rate 58 55 2698
d_rate 58 56 2702
d_rate 58 57 2706
d_rate 58 58 2764
d_rate 59 0 2824
d_rate 59 1 2831
d_rate 59 2 2838
d_rate 59 4 2986
d_rate 59 55 2696
d_rate 59 56 2700
d_rate 59 57 2704
d_rate 59 59 2942
d_rate 60 4 2867
d_rate 60 5 3259
d_rate 60 7 3261
d_rate 60 59 2535
d_rate 60 60 3061
d_rate 61 5 2874
d_rate 61 6 3240
d_rate 61 7 3242
d_rate 61 8 3858
d_rate 61 12 2990
d_rate 61 23 3859
d_rate 61 37 3860
d_rate 61 60 2710
d_rate 61 61 3063
d_rate 61 62 3328
d_rate 61 66 2949
d_rate 62 5 3262
d_rate 62 6 3243
d_rate 62 7 3263
d_rate 62 8 4154
d_rate 62 9 3380
d_rate 62 10 2787
d_rate 62 13 4155
d_rate 62 15 2919
d_rate 62 22 3521
d_rate 62 23 4157
d_rate 62 29 3524
d_rate 62 34 4158
d_rate 62 37 4160
d_rate 62 60 2708
d_rate 62 61 2712
d_rate 62 62 3330
d_rate 62 63 3365
d_rate 62 64 2579
d_rate 62 69 2621
d_rate 63 8 4162
d_rate 63 9 3947
d_rate 63 11 2798
d_rate 63 12 2992
d_rate 63 13 4164
d_rate 63 16 2911
d_rate 63 17 3299
d_rate 63 21 4029
d_rate 63 23 4166
d_rate 63 29 4033
d_rate 63 31 4035
d_rate 63 34 4167
d_rate 63 37 4169
d_rate 63 62 3332
d_rate 63 63 3368
d_rate 63 65 2595
d_rate 63 66 2952
d_rate 63 67 2716
d_rate 63 70 2631
d_rate 63 71 2641
d_rate 64 10 2996
d_rate 64 64 2959
d_rate 65 9 3951
d_rate 65 11 2998
d_rate 65 23 3953
d_rate 65 63 3370
d_rate 65 65 2964
d_rate 66 9 3955
d_rate 66 12 3002
d_rate 66 13 3482
d_rate 66 23 3957
d_rate 66 63 3372
d_rate 66 66 2974
d_rate 67 9 3959
d_rate 67 13 3484
d_rate 67 14 2817
d_rate 67 23 3961
d_rate 67 63 3374
d_rate 67 67 3068
d_rate 67 68 2611
d_rate 68 13 3486
d_rate 68 14 3000
d_rate 68 67 2718
d_rate 68 68 2970
d_rate 69 8 3868
d_rate 69 12 2994
d_rate 69 15 3003
d_rate 69 23 3869
d_rate 69 37 3870
d_rate 69 62 3334
d_rate 69 66 2955
d_rate 69 69 2976
d_rate 70 9 3963
d_rate 70 16 3004
d_rate 70 21 3276
d_rate 70 23 3965
d_rate 70 63 3376
d_rate 70 70 2979
d_rate 71 8 4170
d_rate 71 9 3967
d_rate 71 13 4171
d_rate 71 17 3301
d_rate 71 21 4028
d_rate 71 23 4172
d_rate 71 29 4032
d_rate 71 31 4034
d_rate 71 34 4173
d_rate 71 37 4174
d_rate 71 63 3378
d_rate 71 71 3071
d_rate 72 0 3008
d_rate 72 72 2936
d_rate 73 1 3009
d_rate 73 73 2938
d_rate 74 2 3010
d_rate 74 74 2940
d_rate 75 0 2847
d_rate 75 1 2855
d_rate 75 2 2862
d_rate 75 3 2766
d_rate 75 72 2698
d_rate 75 73 2702
d_rate 75 74 2706
d_rate 75 75 2764
d_rate 76 0 2826
d_rate 76 1 2833
d_rate 76 2 2840
d_rate 76 4 3011
d_rate 76 72 2696
d_rate 76 73 2700
d_rate 76 74 2704
d_rate 76 76 2942
d_rate 77 4 2869
d_rate 77 5 3265
d_rate 77 7 3267
d_rate 77 76 2535
d_rate 77 77 3061
d_rate 78 5 2876
d_rate 78 6 3245
d_rate 78 7 3247
d_rate 78 8 3872
d_rate 78 12 3015
d_rate 78 23 3873
d_rate 78 37 3874
d_rate 78 77 2710
d_rate 78 78 3063
d_rate 78 79 3328
d_rate 78 83 2949
d_rate 79 5 3268
d_rate 79 6 3248
d_rate 79 7 3269
d_rate 79 8 4176
d_rate 79 9 3389
d_rate 79 10 2789
d_rate 79 13 4177
d_rate 79 15 2921
d_rate 79 22 3532
d_rate 79 23 4179
d_rate 79 29 3535
d_rate 79 34 4180
d_rate 79 37 4182
d_rate 79 77 2708
d_rate 79 78 2712
d_rate 79 79 3330
d_rate 79 80 3365
d_rate 79 81 2579
d_rate 79 86 2621
d_rate 80 8 4184
d_rate 80 9 3970
d_rate 80 11 2800
d_rate 80 12 3017
d_rate 80 13 4186
d_rate 80 16 2913
d_rate 80 17 3303
d_rate 80 21 4040
d_rate 80 23 4188
d_rate 80 29 4044
d_rate 80 31 4046
d_rate 80 34 4189
d_rate 80 37 4191
d_rate 80 79 3332
d_rate 80 80 3368
d_rate 80 82 2595
d_rate 80 83 2952
d_rate 80 84 2716
d_rate 80 87 2631
d_rate 80 88 2641
d_rate 81 10 3021
d_rate 81 81 2959
d_rate 82 9 3974
d_rate 82 11 3023
d_rate 82 23 3976
d_rate 82 80 3370
d_rate 82 82 2964
d_rate 83 9 3978
d_rate 83 12 3027
d_rate 83 13 3489
d_rate 83 23 3980
d_rate 83 80 3372
d_rate 83 83 2974
d_rate 84 9 3982
d_rate 84 13 3491
d_rate 84 14 2819
d_rate 84 23 3984
d_rate 84 80 3374
d_rate 84 84 3068
d_rate 84 85 2611
d_rate 85 13 3493
d_rate 85 14 3025
d_rate 85 84 2718
d_rate 85 85 2970
d_rate 86 8 3882
d_rate 86 12 3019
d_rate 86 15 3028
d_rate 86 23 3883
d_rate 86 37 3884
d_rate 86 79 3334
d_rate 86 83 2955
d_rate 86 86 2976
d_rate 87 9 3986
d_rate 87 16 3029
d_rate 87 21 3280
d_rate 87 23 3988
d_rate 87 80 3376
d_rate 87 87 2979
d_rate 88 8 4192
d_rate 88 9 3990
d_rate 88 13 4193
d_rate 88 17 3305
d_rate 88 21 4039
d_rate 88 23 4194
d_rate 88 29 4043
d_rate 88 31 4045
d_rate 88 34 4195
d_rate 88 37 4196
d_rate 88 80 3378
d_rate 88 88 3071
d_flow 8 0 351
d_flow 9 1 352
d_flow 10 2 353
d_flow 11 0 1703
d_flow 12 1 1703
d_flow 13 2 1703
d_flow 14 4 1704
d_flow 15 5 2206
d_flow 15 7 2204
d_flow 16 5 1703
d_flow 17 6 2207
d_flow 17 7 2205
d_flow 18 8 3821
d_flow 18 23 3822
d_flow 18 37 3823
d_flow 19 12 2402
d_flow 20 6 1705
d_flow 21 3 1705
d_flow 22 10 124
d_flow 23 8 3708
d_flow 23 23 3741
d_flow 23 37 3624
d_flow 24 9 2655
d_flow 24 23 3575
d_flow 25 9 3909
d_flow 25 23 3911
d_flow 26 11 1693
d_flow 27 9 3912
d_flow 27 13 3462
d_flow 27 23 3914
d_flow 28 12 2401
d_flow 29 9 3915
d_flow 29 13 3494
d_flow 29 23 3917
d_flow 30 13 3495
d_flow 31 13 3464
d_flow 32 14 1698
d_flow 33 8 3830
d_flow 33 23 3831
d_flow 33 37 3832
d_flow 34 12 2403
d_flow 35 15 2215
d_flow 36 9 3918
d_flow 36 21 2285
d_flow 36 23 3920
d_flow 37 16 1825
d_flow 38 9 3921
d_flow 38 21 3992
d_flow 38 23 4002
d_flow 38 29 3996
d_flow 38 31 3998
d_flow 38 37 4000
d_flow 39 8 4064
d_flow 39 13 4066
d_flow 39 17 2281
d_flow 39 23 4068
d_flow 39 34 4070
d_flow 39 37 4071
d_flow 40 8 4197
d_flow 40 13 4198
d_flow 40 22 2484
d_flow 40 23 4199
d_flow 40 29 3401
d_flow 40 34 4200
d_flow 40 37 4201
d_flow 41 8 3886
d_flow 41 23 3888
d_flow 41 37 3889
d_flow 42 8 3747
d_flow 42 23 3749
d_flow 43 8 3750
d_flow 43 23 3752
d_flow 44 8 3753
d_flow 44 23 3755
d_flow 44 37 3665
d_flow 47 23 3696
d_flow 47 29 3697
d_flow 47 37 3698
d_flow 48 28 2253
d_flow 48 36 2254
d_flow 49 28 1773
d_flow 50 23 3667
d_flow 50 29 3425
d_flow 50 37 3668
d_flow 51 8 4078
d_flow 51 13 4079
d_flow 51 23 4081
d_flow 51 29 3406
d_flow 51 34 4082
d_flow 51 37 4084
d_flow 52 18 2105
d_flow 53 21 2283
d_flow 53 23 3611
d_flow 53 29 3397
d_flow 53 31 3138
d_flow 53 37 3612
d_flow 54 8 4085
d_flow 54 13 4087
d_flow 54 19 2281
d_flow 54 23 4089
d_flow 54 34 4091
d_flow 54 37 4093
d_flow 55 8 4203
d_flow 55 13 4205
d_flow 55 23 4207
d_flow 55 29 3429
d_flow 55 34 4209
d_flow 55 36 2442
d_flow 55 37 4211
d_flow 56 23 3673
d_flow 56 29 3055
d_flow 56 37 3674
d_flow 60 30 2273
d_flow 60 36 2274
d_flow 61 30 1802
d_flow 62 23 3562
d_flow 62 31 3142
d_flow 63 32 2097
d_flow 64 21 4003
d_flow 64 23 4004
d_flow 64 29 4005
d_flow 64 31 4006
d_flow 64 37 4007
d_flow 65 8 4095
d_flow 65 13 4097
d_flow 65 20 2281
d_flow 65 23 4099
d_flow 65 34 4101
d_flow 65 37 4103
d_flow 66 8 4213
d_flow 66 13 4215
d_flow 66 23 4217
d_flow 66 31 3148
d_flow 66 33 2457
d_flow 66 34 4219
d_flow 66 37 4221
d_flow 67 23 3584
d_flow 67 31 3150
d_flow 71 25 2056
d_flow 72 25 1757
d_flow 73 13 3470
d_flow 73 23 3557
d_flow 73 26 3111
d_flow 74 27 2061
d_flow 75 23 3586
d_flow 75 26 3113
d_flow 76 13 3496
d_flow 76 23 3587
d_flow 76 24 3134
d_flow 76 26 3135
d_flow 77 23 3589
d_flow 77 26 3117
d_flow 80 13 3467
d_flow 80 23 3590
d_flow 80 24 3119
d_flow 80 26 3122
d_flow 81 23 3591
d_flow 84 37 319
d_flow 85 23 3638
d_flow 85 37 3639
d_flow 87 0 2822
d_flow 87 38 2696
d_flow 88 1 2829
d_flow 88 39 2700
d_flow 89 2 2836
d_flow 89 40 2704
d_flow 90 0 2843
d_flow 90 38 2698
d_flow 91 1 2851
d_flow 91 39 2702
d_flow 92 2 2858
d_flow 92 40 2706
d_flow 93 4 2865
d_flow 93 42 2535
d_flow 94 5 3256
d_flow 94 7 3254
d_flow 94 43 2708
d_flow 95 5 2872
d_flow 95 43 2710
d_flow 96 6 3238
d_flow 96 7 3236
d_flow 96 44 2712
d_flow 97 8 3844
d_flow 97 23 3845
d_flow 97 37 3846
d_flow 97 45 3328
d_flow 98 12 2948
d_flow 98 49 2949
d_flow 99 6 2747
d_flow 99 44 2714
d_flow 100 3 2758
d_flow 100 41 2569
d_flow 101 10 2785
d_flow 101 47 2579
d_flow 102 8 3722
d_flow 102 23 3758
d_flow 102 37 3646
d_flow 102 45 3332
d_flow 103 9 3364
d_flow 103 23 3594
d_flow 103 46 3365
d_flow 104 9 3928
d_flow 104 23 3930
d_flow 104 46 3370
d_flow 105 11 2796
d_flow 105 48 2595
d_flow 106 9 3932
d_flow 106 13 3475
d_flow 106 23 3934
d_flow 106 46 3372
d_flow 107 12 2951
d_flow 107 49 2952
d_flow 108 9 3936
d_flow 108 13 3497
d_flow 108 23 3938
d_flow 108 46 3374
d_flow 109 13 3499
d_flow 109 50 2716
d_flow 110 13 3479
d_flow 110 50 2718
d_flow 111 14 2815
d_flow 111 51 2611
d_flow 112 8 3854
d_flow 112 23 3855
d_flow 112 37 3856
d_flow 112 45 3334
d_flow 113 12 2954
d_flow 113 49 2955
d_flow 114 15 2917
d_flow 114 52 2621
d_flow 115 9 3940
d_flow 115 21 3272
d_flow 115 23 3942
d_flow 115 46 3376
d_flow 116 16 2909
d_flow 116 53 2631
d_flow 117 9 3944
d_flow 117 21 4017
d_flow 117 23 4027
d_flow 117 29 4021
d_flow 117 31 4023
d_flow 117 37 4025
d_flow 117 46 3378
d_flow 118 8 4139
d_flow 118 13 4141
d_flow 118 17 3295
d_flow 118 23 4143
d_flow 118 34 4145
d_flow 118 37 4146
d_flow 118 54 2641
d_flow 119 8 4222
d_flow 119 13 4223
d_flow 119 22 3511
d_flow 119 23 4224
d_flow 119 29 3512
d_flow 119 34 4225
d_flow 119 37 4226
d_flow 119 45 3336
d_flow 120 8 3891
d_flow 120 23 3893
d_flow 120 37 3894
d_flow 120 45 3338
d_flow 121 8 3767
d_flow 121 23 3769
d_flow 121 45 3340
d_flow 122 8 3771
d_flow 122 23 3773
d_flow 122 45 3342
d_flow 123 8 3775
d_flow 123 23 3777
d_flow 123 37 3681
d_flow 123 45 3344
d_flow 124 0 2824
d_flow 124 55 2696
d_flow 125 1 2831
d_flow 125 56 2700
d_flow 126 2 2838
d_flow 126 57 2704
d_flow 127 0 2845
d_flow 127 55 2698
d_flow 128 1 2853
d_flow 128 56 2702
d_flow 129 2 2860
d_flow 129 57 2706
d_flow 130 4 2867
d_flow 130 59 2535
d_flow 131 5 3262
d_flow 131 7 3260
d_flow 131 60 2708
d_flow 132 5 2874
d_flow 132 60 2710
d_flow 133 6 3243
d_flow 133 7 3241
d_flow 133 61 2712
d_flow 134 8 3858
d_flow 134 23 3859
d_flow 134 37 3860
d_flow 134 62 3328
d_flow 135 12 2990
d_flow 135 66 2949
d_flow 136 6 2749
d_flow 136 61 2714
d_flow 137 3 2760
d_flow 137 58 2569
d_flow 138 10 2787
d_flow 138 64 2579
d_flow 139 8 3730
d_flow 139 23 3778
d_flow 139 37 3652
d_flow 139 62 3332
d_flow 140 9 3380
d_flow 140 23 3599
d_flow 140 63 3365
d_flow 141 9 3951
d_flow 141 23 3953
d_flow 141 63 3370
d_flow 142 11 2798
d_flow 142 65 2595
d_flow 143 9 3955
d_flow 143 13 3482
d_flow 143 23 3957
d_flow 143 63 3372
d_flow 144 12 2992
d_flow 144 66 2952
d_flow 145 9 3959
d_flow 145 13 3500
d_flow 145 23 3961
d_flow 145 63 3374
d_flow 146 13 3502
d_flow 146 67 2716
d_flow 147 13 3486
d_flow 147 67 2718
d_flow 148 14 2817
d_flow 148 68 2611
d_flow 149 8 3868
d_flow 149 23 3869
d_flow 149 37 3870
d_flow 149 62 3334
d_flow 150 12 2994
d_flow 150 66 2955
d_flow 151 15 2919
d_flow 151 69 2621
d_flow 152 9 3963
d_flow 152 21 3276
d_flow 152 23 3965
d_flow 152 63 3376
d_flow 153 16 2911
d_flow 153 70 2631
d_flow 154 9 3967
d_flow 154 21 4028
d_flow 154 23 4038
d_flow 154 29 4032
d_flow 154 31 4034
d_flow 154 37 4036
d_flow 154 63 3378
d_flow 155 8 4161
d_flow 155 13 4163
d_flow 155 17 3299
d_flow 155 23 4165
d_flow 155 34 4167
d_flow 155 37 4168
d_flow 155 71 2641
d_flow 156 8 4227
d_flow 156 13 4228
d_flow 156 22 3522
d_flow 156 23 4229
d_flow 156 29 3523
d_flow 156 34 4230
d_flow 156 37 4231
d_flow 156 62 3336
d_flow 157 8 3896
d_flow 157 23 3898
d_flow 157 37 3899
d_flow 157 62 3338
d_flow 158 8 3787
d_flow 158 23 3789
d_flow 158 62 3340
d_flow 159 8 3791
d_flow 159 23 3793
d_flow 159 62 3342
d_flow 160 8 3795
d_flow 160 23 3797
d_flow 160 37 3688
d_flow 160 62 3344
d_flow 161 0 2826
d_flow 161 72 2696
d_flow 162 1 2833
d_flow 162 73 2700
d_flow 163 2 2840
d_flow 163 74 2704
d_flow 164 0 2847
d_flow 164 72 2698
d_flow 165 1 2855
d_flow 165 73 2702
d_flow 166 2 2862
d_flow 166 74 2706
d_flow 167 4 2869
d_flow 167 76 2535
d_flow 168 5 3268
d_flow 168 7 3266
d_flow 168 77 2708
d_flow 169 5 2876
d_flow 169 77 2710
d_flow 170 6 3248
d_flow 170 7 3246
d_flow 170 78 2712
d_flow 171 8 3872
d_flow 171 23 3873
d_flow 171 37 3874
d_flow 171 79 3328
d_flow 172 12 3015
d_flow 172 83 2949
d_flow 173 6 2751
d_flow 173 78 2714
d_flow 174 3 2762
d_flow 174 75 2569
d_flow 175 10 2789
d_flow 175 81 2579
d_flow 176 8 3738
d_flow 176 23 3798
d_flow 176 37 3658
d_flow 176 79 3332
d_flow 177 9 3389
d_flow 177 23 3604
d_flow 177 80 3365
d_flow 178 9 3974
d_flow 178 23 3976
d_flow 178 80 3370
d_flow 179 11 2800
d_flow 179 82 2595
d_flow 180 9 3978
d_flow 180 13 3489
d_flow 180 23 3980
d_flow 180 80 3372
d_flow 181 12 3017
d_flow 181 83 2952
d_flow 182 9 3982
d_flow 182 13 3503
d_flow 182 23 3984
d_flow 182 80 3374
d_flow 183 13 3505
d_flow 183 84 2716
d_flow 184 13 3493
d_flow 184 84 2718
d_flow 185 14 2819
d_flow 185 85 2611
d_flow 186 8 3882
d_flow 186 23 3883
d_flow 186 37 3884
d_flow 186 79 3334
d_flow 187 12 3019
d_flow 187 83 2955
d_flow 188 15 2921
d_flow 188 86 2621
d_flow 189 9 3986
d_flow 189 21 3280
d_flow 189 23 3988
d_flow 189 80 3376
d_flow 190 16 2913
d_flow 190 87 2631
d_flow 191 9 3990
d_flow 191 21 4039
d_flow 191 23 4049
d_flow 191 29 4043
d_flow 191 31 4045
d_flow 191 37 4047
d_flow 191 80 3378
d_flow 192 8 4183
d_flow 192 13 4185
d_flow 192 17 3303
d_flow 192 23 4187
d_flow 192 34 4189
d_flow 192 37 4190
d_flow 192 88 2641
d_flow 193 8 4232
d_flow 193 13 4233
d_flow 193 22 3533
d_flow 193 23 4234
d_flow 193 29 3534
d_flow 193 34 4235
d_flow 193 37 4236
d_flow 193 79 3336
d_flow 194 8 3901
d_flow 194 23 3903
d_flow 194 37 3904
d_flow 194 79 3338
d_flow 195 8 3807
d_flow 195 23 3809
d_flow 195 79 3340
d_flow 196 8 3811
d_flow 196 23 3813
d_flow 196 79 3342
d_flow 197 8 3815
d_flow 197 23 3817
d_flow 197 37 3695
d_flow 197 79 3344
